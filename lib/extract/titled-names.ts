import { describes } from './name-shape'
import type { Span } from './paper-text'

/**
 * Names of several words: "We propose Channel Randomisation as …", "a method named self-merging octree to …".
 * Capitals alone make no name, for many capitalise "Deep Learning"; what a field says all the time is left
 * out by its list, `isCommon`.
 */

const WORD = "(?:[A-Z][A-Za-z0-9]*|\\d[A-Z]\\w*)(?:[-/–][A-Za-z0-9]+)*'?"
/** "Tree of Thoughts" is one name; what follows "for" or "with" is what it is for. */
export const TITLED = `${WORD}(?: (?:(?:of|of the|and|&|to) )?${WORD}){0,7}`
/** After "called" the whole is the name: "Personalized Training with Distilled Execution". */
const CALLED = `${WORD}(?: (?:(?:of|of the|and|&|to|with|for|in|via|by|from|on|using|the) ){0,2}${WORD}){0,9}`
const OPENING = '["“”‘’\'`*]*'
/** Small words between the verb and the name, none of which leads away from what is brought. */
const LEAD =
  '(?:an? [a-z-]+ and [a-z-]+ )?(?:(?!(?:for|of|to|with|on|in|by|from|using|based|that|which|where|via|how|as|over|under|at|between|into|and|or|is|are|we|it|can|through)\\b)[a-z][a-z-]* ){0,6}'

const BROUGHT = new RegExp(`^\\s(${LEAD})${OPENING}(${TITLED})`)
const NAMED = new RegExp(`^\\s(?:as\\s)?(?:the\\s)?${OPENING}(${CALLED})`)

export const KIND =
  '(?:datasets?|corpus|corpora|benchmarks?|treebanks?|models?|frameworks?|methods?|approach(?:es)?|methodology|algorithms?|systems?|suites?|tools?|toolkits?|toolbox|library|libraries|platforms?|networks?|architectures?|techniques?|strategy|strategies|metrics?|variants?|family|families|series|collections?|pipelines?|resources?|lexicons?|modules?|scores?|loss(?:es)?|optimizers?|agents?|mechanisms?|schemes?|paradigms?|estimators?|solvers?|planners?|controllers?|layers?|blocks?|transformers?|encoders?|decoders?|operators?|regularizers?|simulators?|environments?|protocols?|policy|policies|descriptors?|adapters?|robots?|hands?|grippers?|interfaces?|dictionary|dictionaries|thesaurus|ontology|ontologies|engines?|packages?|assistants?|chatbots?|parsers?|tokenizers?|taggers?|testbeds?|samplers?|detectors?|trackers?|extractors?|generators?|classifiers?|backbones?|plugins?|procedures?|measures?)'
const SMALL = new RegExp(
  `^\\s(?:as\\s)?["“”‘’'\`]*([a-z][\\w]*(?:-[\\w]+)*(?: (?!to |that |which |for |and |by |in |on |with |can |is |as |using |from )[A-Za-z][\\w-]*){0,4}?)(?=["”’']*(?:\\s${KIND})?(?:[,.;:(]| (?:to|that|which|for|and|by|in|on|with|can|is|as|using|from)\\b))`,
)
/** "named **quxof**": marked as a name, one small word is one. */
const MARKED = /^\s\*{1,2}([a-z][\w-]{2,})(?=\*)/
export const ENDS_NAME = new RegExp(
  `^["”’'\`]*(?:$|\\s?[.,;:()—–]|\\s?--|\\s(?:to|which|that|for|as|with|in|on|by|and|is|are|where|using|from|at|via|of|based|whose|can|into|between|through|who|tailored|designed|aimed|aiming|capable|built|trained|consisting|comprising|containing|combining|leveraging|specifically|able|inspired|when|while|within|without|across|over|under)\\b|\\s${KIND}\\b)`,
)
/** "Text2Cypher tasks": what is to be solved is no work's own. */
export const NAMES_TASK =
  /^["”’'\x60)]*\s(?:tasks?|problems?|settings?|challenges?|scenarios?|domains?|attacks?|competition|workshop|(?:\w+-)?teams?)\b/i

const STRONG =
  /^(?:introduc|propos|present|develop|design|devis|creat|construct|releas|buil|curat|formulat|unveil|contribut|collect)/i
const PARTS = /^(?:incorporat|compris|consist|featur|implement|describ|component)/i
const ARTICLE = /(?:^|\s)(?:an?|the|our|novel|new)\s/
/** "The recently proposed", "has been introduced"; "we newly collect" is the work's own. */
export const SOMEBODY_ELSES =
  /\b(?:recently|previously|been|already|originally|newly|first)(?<!\bwe [a-z]+)\s$/i
const REACH = 150

export type IsCommon = (phrase: string) => boolean

/** The capitalised words that a verb of bringing brings. */
export function titledNames(
  plain: string,
  verb: Span,
  sentenceEnd: number,
  isCommon: IsCommon,
): Span[] {
  const verbText = plain.slice(verb.start, verb.end)
  if (SOMEBODY_ELSES.test(plain.slice(Math.max(0, verb.start - 14), verb.start))) return []
  const rest = plain.slice(verb.end, Math.min(sentenceEnd, verb.end + REACH))
  const match = BROUGHT.exec(rest)
  const [whole, lead = '', phrase = ''] = match ?? []
  if (!whole || !phrase.includes(' ')) return []
  if (!STRONG.test(verbText) && !(PARTS.test(verbText) && ARTICLE.test(lead))) return []
  const after = rest.slice(whole.length)
  if (!ENDS_NAME.test(after) || NAMES_TASK.test(after)) return []
  const start = verb.end + whole.length - phrase.length
  return partsOf(phrase, lead, after)
    .filter((part) => isTitled(part, lead) && !isCommon(part))
    .map((part) => {
      const from = start + phrase.indexOf(part)
      return { start: from, end: from + part.length }
    })
}

/** "Direct Reasoner and Indirect Reasoner" are two names, "a Generation and Verification framework" is one. */
function partsOf(phrase: string, lead: string, after: string): string[] {
  const parts = phrase.split(' and ')
  if (parts.length === 2 && parts.every((part) => /^\S*[a-z\d-]\S*[A-Z]\S*$/.test(part)))
    return parts
  const lasts = parts.map((part) => part.slice(part.lastIndexOf(' ') + 1))
  const areTwo =
    parts.length === 2 &&
    parts.every((part) => part.includes(' ')) &&
    (lasts[0] === lasts[1] ||
      (/\b(?:two|both|the|namely)\s/.test(lead) && /^,? respectively|^[.,;:]|^$/.test(after)) ||
      /^,\s(?:two|both)\b/.test(after))
  return areTwo ? parts : [phrase]
}

/** Abbreviations in a row ("VTOL UAV") are what everybody says; one may end a name ("Hydra LLMs"). */
function isTitled(phrase: string, lead: string): boolean {
  if (describes(phrase.slice(phrase.lastIndexOf(' ') + 1))) return false
  const titled = phrase.split(' ').filter((word) => /^[A-Z][a-z]/.test(word))
  return titled.length >= 2 || (titled.length === 1 && /^[A-Z][a-z]/.test(phrase) && lead === '')
}

/** The words after "called", with or without capitals. */
export function namedWords(
  plain: string,
  cue: Span,
  { start: sentenceStart, end: sentenceEnd }: Span,
  isCommon: IsCommon,
): Span[] {
  const rest = plain.slice(cue.end, Math.min(sentenceEnd, cue.end + REACH))
  const match = NAMED.exec(rest) ?? MARKED.exec(rest) ?? SMALL.exec(rest)
  const [whole, phrase = ''] = match ?? []
  if (!whole) return []
  const after = rest.slice(whole.length).replace(whole.includes('*') ? /^\*+/ : '', '')
  if (!ENDS_NAME.test(after) || NAMES_TASK.test(after) || isCommon(phrase)) return []
  // A word written like a name is judged as one elsewhere: it may be somebody else's.
  if (!/ (?!and )/.test(phrase.replace(/ and \S+$/, '')) && /^.+[A-Z\d]/.test(phrase)) return []
  const before = plain.slice(Math.max(sentenceStart, cue.start - REACH), cue.start)
  if (/^[a-z]/.test(phrase)) {
    if (NO_NAME.test(phrase) || !(whole.includes('*') || /[ -]/.test(phrase))) return []
    if (!NEW_BEFORE.test(before) && !isOwnCoinage(before, plain.slice(cue.start, cue.end)))
      return []
  }
  const start = cue.end + whole.length - phrase.length
  return partsOf(phrase, before, after).map((part) => {
    const from = start + phrase.indexOf(part)
    return { start: from, end: from + part.length }
  })
}

/** "we propose a new method that is called …", but not "… that uses a technique called …". */
const NEW_BEFORE = new RegExp(
  `\\b(?:propos|introduc|present|develop|design|devis|curat|collect|releas|creat|construct|buil)\\w*(?:(?!\\b(?:us(?:es|ing)|utiliz\\w+|based on|via|with|through|called)\\b)[^.;]){0,90}${KIND}(?:(?:\\s(?:for|of|from)\\s[^,.;]{3,50})?,)?\\s(?:that is\\s|which is\\s)?$`,
  'i',
)
/** "a novel scheme called", "a new distillation loss, termed" */
const NEW_KIND_BEFORE = new RegExp(
  `\\b(?:an?|the|our|two)\\s(?:novel|new)\\s(?:(?!(?:for|of|to|with|on|in|by|using|based|that|which)\\s)[\\w-]+\\s){0,5}${KIND},?\\s(?:that is\\s|which is\\s)?$`,
  'i',
)
const WE_CALL = /\bwe (?:call|term|dub|name)\b/i
const KIND_NAMED = new RegExp(`\\b${KIND}\\b[^.;]*\\b(?:that|which)\\s(?:we\\s)?$`, 'i')
/** What is only seen, or to be solved. */
const SEEN =
  /\b(?:phenomen(?:on|a)|effects?|problems?|propert(?:y|ies)|issues?|tasks?|settings?|setup|regime|notions?|assumptions?|conditions?|bias|failures?|behaviou?rs?|challenges?|scenarios?|quantity)\b/i

/** "a mechanism by which nets learn, which we call shifted neurons" */
function isOwnCoinage(before: string, cue: string): boolean {
  if (NEW_KIND_BEFORE.test(before)) return true
  const isOurs = WE_CALL.test(cue) || /\bwe\s$/.test(before)
  return isOurs && KIND_NAMED.test(before) && !SEEN.test(before)
}

const NO_NAME =
  /^(?:entit|called|named|termed|dubbed|an?|the|as|it|its|this|that|these|them|their|by|in|on|for|upon|out|after|at|to|from|so|if|when|our|both|either|here|also|each|with|of|or|and|into|because|because of|due)\b/
