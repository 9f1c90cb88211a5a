import { longFormAfter, longFormBefore } from './long-form'
import { looseFormBefore } from './loose-form'
import type { FieldSignals, Sentence } from './paper-signals'
import { type Span, spanAt } from './paper-text'
import { PART_OF } from './placed-names'
import { PROBLEM } from './task-names'
import { KIND } from './titled-names'

/** A short name and the words it stands for, one of them in brackets after the other. */
export type NamePair = { short: Span; long: Span; sentence: Sentence }

/** Brackets read in a field: no abstract has more, and each takes some dozens of microseconds. */
const BRACKETS_MAX = 500

/** "(_QUX_)": marks around a name are no part of it. */
const BRACKETED = /\([\s_]?([^()]{2,80}?)[\s_]?\)/g
/** "QuxRRT*": a star belongs to the names of searches. */
const SHORT = /^[A-Za-z](?:[\w+-]|\$\^\{?[\w+]\}?\$)*\*?$/
/** "HetGAT Enc-Dec": a short name of two words. */
const SHORT_PAIR = /^[A-Za-z][\w+-]*[A-Z][\w+-]* [A-Z][\w+-]*$/
const SHORT_LENGTH_MAX = 16
const SHORT_BEFORE = /(?:^|--+|[^\w+-])([A-Za-z](?:[\w+]|-(?!-))*)\s?$/

/** "Learned Embedding Propagation (LEP)" and "ProKeR (Proximal Kernel ridge Regression)" in a field. */
export function namePairs(field: FieldSignals): NamePair[] {
  const { plain } = field.folded
  const pairs: NamePair[] = []
  if (!plain.includes('(')) return pairs
  let brackets = 0
  for (const match of plain.matchAll(BRACKETED)) {
    if (++brackets > BRACKETS_MAX) break
    const sentence = field.sentences[spanAt(field.sentences, match.index)]
    if (!sentence) continue
    const inner = match[1] ?? ''
    const start = match.index + match[0].indexOf(inner)
    const inside = { start, end: start + inner.length }
    const pair = /\s/.test(inner)
      ? (pairWithLongInside(plain, match.index, inside) ??
        (SHORT_PAIR.test(inner) ? looselySpelt(plain, match.index, inside, sentence) : null))
      : pairWithShortInside(plain, match.index, inside, sentence)
    if (pair) pairs.push({ short: pair.short, long: pair.long, sentence })
  }
  return pairs
}

function pairWithShortInside(plain: string, open: number, short: Span, sentence: Sentence) {
  const name = plain.slice(short.start, short.end)
  if (!SHORT.test(name) || name.length > SHORT_LENGTH_MAX) return null
  let end = open
  while (end > 0 && plain.charAt(end - 1) === ' ') end--
  if (!/[A-Z].*[A-Z\d]/.test(name)) {
    return /^[A-Z][a-z]{3}/.test(name) ? looselySpelt(plain, end, short, sentence) : null
  }
  // "QUX$^2$" stands for what "QUX2" does.
  const letters = name.replace(/\$\^\{?([\w+])\}?\$/g, '$1')
  const long =
    longFormBefore(plain, end, letters.replace(/s$/, '')) ??
    joinedFormBefore(plain, end, name) ??
    wordsAfterNaming(sentence, plain, end)
  if (!long || long.start < sentence.start || /[{}]/.test(plain.slice(long.start, long.end)))
    return looselySpelt(plain, end, short, sentence)
  const told = wordsAfterNaming(sentence, plain, end)
  // "named Dual-view quxing AligNment (DANE)" begins where it is named.
  const isTold =
    told !== null &&
    told.start < long.start &&
    !/^(?:an?|as|the)\s/.test(plain.slice(told.start, long.start)) &&
    plain.charAt(told.start).toLowerCase() === name.charAt(0).toLowerCase()
  if (isTold) return { short, long: told }
  const hasStar = name.endsWith('*') && plain.charAt(long.end) === '*'
  return { short, long: hasStar ? { start: long.start, end: long.end + 1 } : long }
}

/** "HumanRankEval (HRE)": one word, whose capitals say what it is made of. */
function joinedFormBefore(plain: string, end: number, name: string): Span | null {
  const word = /[A-Z][A-Za-z]*[a-z][A-Z]\w*$/.exec(plain.slice(Math.max(0, end - 30), end))?.[0]
  if (word === undefined || word.replace(/[^A-Z]/g, '') !== name) return null
  return { start: end - word.length, end }
}

const BRINGS = /^(?:introduc|propos|present|develop|design|devis|releas|creat|build)/i
const CLAUSE = /[.,;:()]|\b(?:that|which|is|are|was|were|we|it|can|where|how|whose)\b/

/** "propose the flexible low rank adaptation (Flexora)" */
function looselySpelt(plain: string, end: number, short: Span, { cues }: Sentence) {
  const verb = cues.findLast(
    (cue) =>
      cue.list === 'introducing' && cue.end < end && BRINGS.test(plain.slice(cue.start, cue.end)),
  )
  if (!verb || end - verb.end > BROUGHT_LENGTH_MAX || CLAUSE.test(plain.slice(verb.end, end))) {
    return null
  }
  const long = looseFormBefore(plain, verb.end, end, plain.slice(short.start, short.end))
  return long && { short, long }
}

function pairWithLongInside(plain: string, open: number, long: Span) {
  const before = SHORT_BEFORE.exec(plain.slice(Math.max(0, open - 32), open))
  const name = before?.[1]
  if (!before || name === undefined || !/[A-Z].*[A-Z]/.test(name)) return null
  const form =
    longFormAfter(plain, long.start, long.end, name) ??
    // "LoRA-SP (Streamlined Partial …)": only the last part is spelt out.
    longFormAfter(plain, long.start, long.end, name.split('-').at(-1) ?? name)
  const start = open - before[0].length + before[0].indexOf(name)
  return form && { short: { start, end: start + name.length }, long: form }
}

const NAMED_LENGTH_MAX = 60

/** "namely rank of attention maps (ARank)": what is named so, whatever its letters. */
function wordsAfterNaming({ cues }: Sentence, plain: string, end: number): Span | null {
  const naming = cues.findLast(
    (cue) => (cue.list === 'naming' || cue.list === 'namely') && cue.end < end,
  )
  if (!naming || end - naming.end > NAMED_LENGTH_MAX) return null
  const words = plain.slice(naming.end, end)
  const from = words.search(/[A-Za-z]/)
  return from === -1 || /[.,;:()]/.test(words) ? null : { start: naming.end + from, end }
}

const BROUGHT_LENGTH_MAX = 90
const DETOUR =
  /[.,;:()]|\b(?:for|of|to|with|on|in|by|from|using|based|that|which|where|via|how|as|over|under|at|between|into|around|can|could|may|will|was|were|has|have|integrating|combining|utili[sz]ing|leveraging|exploiting|extending|extends)\b/i
/** "a simple yet effective method — multilingual …", "a model, DiRe Committee …": set beside what it is. */
const APPOSED = new RegExp(
  `\\b${KIND}(?:,(?: (?:namely|i\\.e\\.|the|an?|called|named|termed|dubbed),?){0,2}|(?:\\s[\\w-]+){0,3}\\s?:|\\s;|\\s?(?:-{1,3}|—)(?:\\s(?:an?|the))?)\\s?["“'\x60]*$`,
  'i',
)
/** "a new framework of Image-to-Video …" */
const NEW_KIND_OF = new RegExp(
  `\\b(?:novel|new|(?:introduc|propos|present|develop)\\w*\\s(?:an?|the))\\s(?:[\\w-]+\\s){0,3}?(?:${KIND}|concept|notion) (?:of|by|with)\\s["“]*$`,
  'i',
)
/** "our new …", "our method, …", "a novel activation function, the …" */
const NEW_BEFORE =
  /(?<!\bon the )\b(?:novel|new)\s$|\bour\sproposed\s$|\bour\s(?:\w+\s){0,2}\w+,\s(?:the\s)?$|\bthis\s(?:model|method|approach|framework|system|algorithm),\s(?:the\s)?$|\b(?:an?|the|one)\s(?:novel|new)\s(?:[\w-]+\s){0,4}[\w-]+,\s(?:(?:namely|i\.e\.|the|an?),?\s){0,2}$/i
/** "a novel bandit setting, namely Multi-Armed …": what is to be solved. */
export const PROBLEM_BEFORE =
  /\b(?:problem|setting|challenge|scenario)s?,? (?:namely|called|named|termed|dubbed|i\.e\.),?\s$|(?<!\bfor (?:the |an? )?)\b(?:new|novel|unexplored)\s(?:(?!(?:for|to|of)\s)[\w-]+\s){0,5}(?:problem|setting|setup|challenge|scenario|task)s?,?\s(?:(?:namely|called|named|termed|dubbed|i\.e\.),?\s)?(?:an?\s|the\s)?$/
/** After the brackets: "…, a novel variant of HyperNetworks", "(DIP) module is presented" */
const NEW_AFTER = new RegExp(
  `^["”’']*(?:,\\san?\\s(?:novel|new)\\b|(?:\\s[\\w-]+){0,1}\\s${KIND}\\s(?:is|are|was|were)\\s(?:proposed|presented|introduced|developed|designed|devised)\\b|\\s(?:proposed|presented|introduced|developed|designed|devised)\\s(?:in this|here|by us)\\b)`,
)
/** "Entity Quxing (EQ) is proposed" */
const PROPOSED_AFTER =
  /^["”’']*\s(?:is|are|was|were)\s(?:(?:also|then|further|first|finally)\s)?(?:proposed|presented|introduced|developed|designed|devised)\b/
/** After the brackets: "(MWSD) systems" says what the systems are for. */
const TASK_AFTER =
  /^["”’']*(?:-based|\sbased\s(?!on\b)|[\s-](?:tasks?|problems?|settings?|challenges?|scenarios?|domains?|literature|community|data|process(?:es)?|theory|images?|scans?|patients?|generation|detection|recognition|classification)\b)/i
const KINDS_AFTER = /^["”’']*\s(?:systems|models|methods|approaches|algorithms|techniques)\b/i
/** "In previous papers we proposed …" */
const EARLIER_PAPER =
  /\bin (?:an? |our |the )?(?:\w+ )?(?:previous|prior|earlier|past) (?:\w+ )?(?:papers?|works?|stud(?:y|ies)|research)\b|\bwe (?:have )?(?:previously|recently|earlier) \w+ed\b/i
const EARLIER_NAME =
  /\b(?:previously|recently|formerly|originally)[\s-](?:proposed|introduced|presented|developed|released|published)\s[^,.;()]*$/i

const NEW =
  /\b(?:novel|new|our|propos\w+|introduc\w+|present\w*|develop\w*|design\w*|devis\w+|releas\w+|creat\w+|construct\w*|buil\w+|contribut\w+|compris\w+|consist\w*)\b/i
/** "In response, a quxing framework is proposed, called QuxNet." */
const NAMED_AS_PROPOSED =
  /\b(?:is|are) (?:proposed|introduced|presented|developed)[^.;]{0,60}\b(?:called|named|termed|dubbed)\b/

/** "We propose a variant of Random Quxes (RQ)": those are somebody else's. */
export const VARIANT =
  /\b(?:variant|version|extension|generalization|modification|analog|analogue)s? of (?:the )?$/
const PARTS = /^(?:consist|compris|incorporat|component)/i
/** By which what is incorporated is only taken from something: "features from Universal Dependencies (UD)". */
const TAKEN = /[.;]|\b(?:from|using|based|via|by)\b/i

/** Whether a sentence can tell what this work brings. */
export function isOfWork({ role, cues, start, end }: Sentence, plain: string): boolean {
  if (role === 'prior') return false
  if (role === 'opening') return NAMED_AS_PROPOSED.test(plain.slice(start, end))
  const speaksOfOthers = cues.some(({ list }) => list === 'prior-work')
  return !(speaksOfOthers && EARLIER_PAPER.test(plain.slice(start, end)))
}

/** Whether what stands right after the pair's brackets makes it the name of a task or a field. */
export function namesTask({ long, short }: NamePair, plain: string): boolean {
  const end = plain.indexOf(')', Math.max(long.end, short.end)) + 1
  return TASK_AFTER.test(plain.slice(end, end + 24))
}

/** "the challenge of developing Qux Parsers (QPs)": what one would do, not what is done. */
export function isPurpose({ start, end }: Span, plain: string): boolean {
  return (
    plain.slice(start, end).endsWith('ing') &&
    /\b(?:of|for|in|when)\s$/.test(plain.slice(Math.max(0, start - 6), start))
  )
}

/** Whether its sentence brings the pair itself: "we propose Learned Embedding Propagation (LEP)". */
export function bringsPair(pair: NamePair, plain: string): boolean {
  const { long, short, sentence } = pair
  if (!isOfWork(sentence, plain) || namesTask(pair, plain)) return false
  if (PROBLEM.test(plain.slice(long.start, long.end))) return false
  const start = Math.min(long.start, short.start)
  const before = plain.slice(Math.max(sentence.start, start - 60), start)
  if (PROBLEM_BEFORE.test(before)) return false
  if (NEW_BEFORE.test(before)) return true
  if (EARLIER_NAME.test(before) || VARIANT.test(before)) return false
  if (NEW_KIND_OF.test(before)) return true
  const end = plain.indexOf(')', Math.max(long.end, short.end)) + 1
  if (KINDS_AFTER.test(plain.slice(end, end + 24))) return false
  const after = plain.slice(end, end + 90)
  if (NEW_AFTER.test(after) || (PROPOSED_AFTER.test(after) && !PART_OF.test(before))) return true
  if (
    APPOSED.test(before) &&
    /\b(?:we|our|novel|new)\b/i.test(plain.slice(sentence.start, start))
  ) {
    return true
  }
  return sentence.cues.some((cue) => {
    if (cue.list !== 'introducing' && cue.list !== 'naming' && cue.list !== 'namely') return false
    if (cue.end > start || isPurpose(cue, plain)) return false
    // "We show that two approaches, namely …" brings nothing.
    if (cue.list === 'namely' && !NEW.test(plain.slice(sentence.start, cue.start))) return false
    const between = plain
      .slice(cue.end, start)
      .replace(cue.list === 'naming' ? /^[^.,;()]{0,40}?\bas / : /^$/, ' ')
    if (PARTS.test(plain.slice(cue.start, cue.end))) return !TAKEN.test(between)
    return between.length <= BROUGHT_LENGTH_MAX && !DETOUR.test(between)
  })
}
