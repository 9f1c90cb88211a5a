import type { CommonNames } from '../vocabulary/common-names'
import { withoutHyphens } from './fold-text'
import type { IntroducedEntries } from './introduced-entries'
import { bringsPair, isOfWork, type NamePair, namesTask } from './name-pairs'
import type { FieldSignals } from './paper-signals'

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
      !commonNames.hasPair(name, long) &&
      (field === title
        ? isTitled(pair, title)
        : isBeside ||
          bringsPair(pair, plain) ||
          (isOfWork(pair.sentence, plain) && isTopic(pair, field, title)))
    if (isBrought || entries.has(name)) entries.addPair(field, pair.short, pair.long)
    if (isBrought) broughtEnd = Math.max(pair.long.end, pair.short.end)
  }
}

/** What tasks end in; whose short name a paper gives, it does not bring. */
const TASK =
  /(?:recognition|detection|classification|segmentation|generation|translation|estimation|prediction|retrieval|extraction|disambiguation|answering|summarization|completion|localization|tracking|planning|navigation|understanding|inference|analysis|search|learning|exploration|reasoning|adaptation|generalization|identification|linking|matching|parsing|labeling|correction|reconstruction|synthesis|restoration|re-identification|games?|problems?|process(?:es)?|bandits?|systems?|robots?|vehicles?|agents?|data|images?|models|methods|transformers|embeddings)$/i
const METHOD_AFTER =
  /^["”’']*\s(?:method|approach|framework|algorithm|model|network|architecture)\b/

/** What the title names by the same words, unless they are a task or a field: "LNS", "BFL". */
function isTopic(pair: NamePair, field: FieldSignals, title: FieldSignals): boolean {
  const long = field.folded.text.slice(pair.long.start, pair.long.end)
  if (!title.folded.folded.includes(withoutHyphens(long.toLowerCase()))) return false
  if (namesTask(pair, field.folded.plain)) return false
  const before = field.folded.plain.slice(Math.max(0, pair.long.start - 12), pair.long.start)
  const end = field.folded.plain.indexOf(')', Math.max(pair.long.end, pair.short.end)) + 1
  const isMethod = METHOD_AFTER.test(field.folded.plain.slice(end, end + 16))
  // "a framework for Multimodal Summarization (MS)": that is what it is for.
  if (!isMethod && /\b(?:for|(?<!set |family |series )of|on|in|to)\s(?:the\s)?$/.test(before))
    return false
  const leads = title.folded.folded.startsWith(withoutHyphens(long.toLowerCase()))
  if (!leads && (/networks?$/i.test(long) || !/^[A-Z]\S* (?:\S+ )*[A-Z]/.test(long))) return false
  return !TASK.test(long) || METHOD_AFTER.test(field.folded.plain.slice(end, end + 16))
}

/** "Qux Adaptation (QuxA) for …": a pair that the title itself begins with. */
function isTitled({ long, short }: NamePair, { folded: { plain } }: FieldSignals): boolean {
  return Math.min(long.start, short.start) === 0 && !TASK.test(plain.slice(long.start, long.end))
}
