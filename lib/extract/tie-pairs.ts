import type { CommonNames } from '../vocabulary/common-names'
import { withoutHyphens } from './fold-text'
import type { IntroducedEntries } from './introduced-entries'
import { bringsPair, isOfWork, type NamePair, namesTask, PROBLEM_BEFORE } from './name-pairs'
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
          (isOfWork(pair.sentence, plain) && isTopic(pair, field, title)))
    if (isBrought || entries.has(name) || entries.has(long))
      entries.addPair(field, pair.short, pair.long)
    if (isBrought) broughtEnd = Math.max(pair.long.end, pair.short.end)
  }
}

const VARIANT =
  /\b(?:variant|version|extension|generalization|modification|analog|analogue)s? of (?:the )?$/
const METHOD_AFTER =
  /^["”’']*\s(?:method|approach|framework|algorithm|model|network|architecture)\b/

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
  if (VARIANT.test(before) || PROBLEM_BEFORE.test(before)) return false
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
