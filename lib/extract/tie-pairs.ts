import type { CommonNames } from '../vocabulary/common-names'
import { withoutHyphens } from './fold-text'
import type { IntroducedEntries } from './introduced-entries'
import {
  bringsPair,
  isOfWork,
  type NamePair,
  namesTask,
  PROBLEM_BEFORE,
  VARIANT,
} from './name-pairs'
import type { FieldSignals } from './paper-signals'
import { isSelfNamed } from './self-naming'
import { isTask } from './task-names'

/** Enters the pairs of short and long form that the work brings, and those of which it brings the short one. */
export function tiePairs(
  entries: IntroducedEntries,
  field: FieldSignals,
  pairs: readonly NamePair[],
  title: FieldSignals,
  commonNames: CommonNames,
): void {
  const { text, plain } = field.folded
  let broughtEnd = -1
  for (const pair of pairs) {
    const name = text.slice(pair.short.start, pair.short.end)
    const long = text.slice(pair.long.start, pair.long.end)
    // "… Feature Enhancement (CFE) and Neural Mutual Information Aligner (NMIA)"
    const isBeside =
      broughtEnd !== -1 &&
      /^\)(?:,? and|,)\s(?:an?\s|the\s)?$/.test(
        plain.slice(broughtEnd, Math.min(pair.long.start, pair.short.start)),
      )
    const isBrought =
      (!commonNames.hasPair(name, long) ||
        (isSelfNamed(plain, pair.long) && isInTitle(long, title))) &&
      (field === title
        ? isTitled(pair, title)
        : isBeside ||
          bringsPair(pair, plain) ||
          isUnheardOf(pair, field, commonNames) ||
          (isOfWork(pair.sentence, plain) && isTopic(pair, field, title)))
    if (isBrought || entries.has(name) || entries.has(long))
      entries.addPair(field, pair.short, pair.long)
    if (isBrought) broughtEnd = Math.max(pair.long.end, pair.short.end)
  }
}

/** "using a parameter-efficient Entity Quxing (EQ)": what an article brings was never spoken of before. */
const ARTICLE = /(?:\b(?:an?)\s(?:[a-z-]+\s){0,2}|\bour\s)$/i

/** "our Gradual Quxing (GQ)", "we define Qux Games (QGs)" */
const OWNED =
  /\bour\s(?:proposed\s|novel\s|new\s)?$|\bwe\s(?:also\s|then\s)?(?:define|derive)\s(?:an?\s|the\s)?$/i
/** What a network is built of. */
const PART =
  /(?:[Nn]et(?:work)?s?|Module|Block|Attention|Loss|Transformer|Encoder|Decoder|Aggregat(?:or|ion)|Fusion|Strategy|Mechanism|Scheme|Prompts?|Adapters?|Experts?|Head|Branch|Regulari[sz]ation)$/
/** "a Long-term Recurrent Convolutional Network" */
const EVERYBODYS = /(?:Bayesian|Convolutional|Markov|Recurrent|Residual) [Nn]et(?:work)?s?$/
const PART_AFTER = /^["”’']*\s(?:module|mechanism|strategy|block|scheme|loss|branch)\b/

/** What a sentence on the work spells out with capitals as one of a kind, where no other paper has it. */
function isUnheardOf(
  pair: NamePair,
  { folded: { text, plain } }: FieldSignals,
  commonNames: CommonNames,
): boolean {
  const { long, short, sentence } = pair
  const words = text.slice(long.start, long.end)
  const name = text.slice(short.start, short.end)
  if (sentence.role !== 'own' || namesTask(pair, plain)) return false
  if (commonNames.hasName(name) || commonNames.hasPhrase(words)) return false
  const start = Math.min(long.start, short.start)
  const before = plain.slice(Math.max(sentence.start, start - 40), start)
  if (!/^[A-Z]\S* (?:\S+ )*(?:[A-Z]|[a-z]+[A-Z])/.test(words)) return false
  if (OWNED.test(before)) return true
  if (!ARTICLE.test(plain.slice(Math.max(sentence.start, start - 60), start))) return false
  const end = plain.indexOf(')', Math.max(long.end, short.end)) + 1
  if (EVERYBODYS.test(words)) return false
  return PART.test(words) || PART_AFTER.test(plain.slice(end, end + 16))
}

const METHOD_AFTER =
  /^["”’']*\s(?:method|approach|framework|algorithm|model|network|architecture)\b/

const OTHERS = /\b(?:existing|recent|previous|popular|well-known|standard|conventional|original)\s$/
/** Before the pair: by these words it is what the work is for, or what it takes from others. */
const IS_FOR = /\b(?:for|(?<!set |family |series )of|in|to|through|based)\s(?:the\s)?$/
const IS_USED =
  /\b(?:for|(?<!set |family |series )of|on|in|to|from|with|using|by|between|against|via|through|under|adapts?|extends?|uses?|leverages?|employs?|appl(?:y|ies)|stud(?:y|ies))\s(?:the\s|an?\s)?$/

/** What the title names by the same words, unless they are a task or a field: "LNS", "BFL". */
function isTopic(pair: NamePair, field: FieldSignals, title: FieldSignals): boolean {
  const long = field.folded.text.slice(pair.long.start, pair.long.end)
  if (!isInTitle(long, title)) return false
  if (namesTask(pair, field.folded.plain)) return false
  const before = field.folded.plain.slice(Math.max(0, pair.long.start - 24), pair.long.start)
  const end = field.folded.plain.indexOf(')', Math.max(pair.long.end, pair.short.end)) + 1
  const isMethod = METHOD_AFTER.test(field.folded.plain.slice(end, end + 16))
  // "a variant of Random Quxes (RQ)": those are somebody else's.
  if (VARIANT.test(before) || PROBLEM_BEFORE.test(before) || OTHERS.test(before)) return false
  // "a framework for Multimodal Summarization (MS)": that is what it is for.
  const leads = title.folded.folded.startsWith(withoutHyphens(long.toLowerCase()))
  if (!isMethod && (leads ? IS_FOR : IS_USED).test(before)) return false
  if (!leads && (/networks?$/i.test(long) || !/^[A-Z]\S* (?:\S+ )*[A-Z]/.test(long))) return false
  return !isTask(long) || METHOD_AFTER.test(field.folded.plain.slice(end, end + 16))
}

function isInTitle(long: string, title: FieldSignals): boolean {
  return title.folded.folded.includes(withoutHyphens(long.toLowerCase()))
}

/** "Qux Adaptation (QuxA) for …": a pair that the title itself begins with. */
function isTitled({ long, short }: NamePair, { folded: { plain } }: FieldSignals): boolean {
  return Math.min(long.start, short.start) === 0 && !isTask(plain.slice(long.start, long.end))
}
