import type { Introduced, Mention } from '../paper'
import type { CommonNames } from '../vocabulary/common-names'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { broughtNames } from './brought-names'
import { withoutHyphens } from './fold-text'
import { IntroducedEntries } from './introduced-entries'
import { longFormWithin } from './long-form'
import { bringsPair, type NamePair, namePairs } from './name-pairs'
import { isCompoundName, looksLikeName } from './name-shape'
import type { NameToken } from './name-tokens'
import type { FieldSignals, PaperSignals, Sentence } from './paper-signals'
import { nameBeforeColon } from './title-name'

/** The names a paper brings, short and long form tied, and the places that bring them. */
export function introducedNames(
  signals: PaperSignals,
  { commonNames }: Vocabulary,
): { introduces: Introduced[]; mentions: Mention[] } {
  const [title, abstract] = signals.fields
  if (!title || !abstract) return { introduces: [], mentions: [] }
  const entries = new IntroducedEntries()
  const titleSpan = nameBeforeColon(title, abstract, commonNames.hasName)
  const titleName = titleSpan && title.folded.text.slice(titleSpan.start, titleSpan.end)
  if (titleSpan) entries.add(title, titleSpan)

  const models = modelPlaces(abstract)
  const isNew = (token: NameToken) =>
    (looksLikeName(token.text) || isCompoundName(token, abstract.folded.plain)) &&
    !commonNames.hasName(token.text) &&
    !models.has(`${token.start} ${token.end}`)
  const pairs = namePairs(abstract)
  const pairsBySentence = bySentence(pairs)
  for (const sentence of abstract.sentences) {
    if (sentence.role !== 'own' && sentence.role !== 'neutral') continue
    const ownPairs = pairsBySentence.get(sentence) ?? []
    for (const span of broughtNames(abstract, sentence, ownPairs, isNew, titleName)) {
      entries.add(abstract, span)
    }
  }
  tiePairs(entries, title, namePairs(title), title, commonNames)
  tiePairs(entries, abstract, pairs, title, commonNames)
  tieTitle(entries, title)
  return { introduces: entries.introduces(), mentions: entries.mentions() }
}

function bySentence(pairs: readonly NamePair[]): Map<Sentence, NamePair[]> {
  const groups = new Map<Sentence, NamePair[]>()
  for (const pair of pairs) {
    const group = groups.get(pair.sentence) ?? []
    groups.set(pair.sentence, group)
    group.push(pair)
  }
  return groups
}

/** Places where the abstract names a base model: such a word is somebody else's. */
function modelPlaces({ spans }: FieldSignals): Set<string> {
  const places = new Set<string>()
  for (const { start, end, value } of spans) {
    if (value.kind === 'term' && value.rule.facet === 'model') places.add(`${start} ${end}`)
  }
  return places
}

function tiePairs(
  entries: IntroducedEntries,
  field: FieldSignals,
  pairs: readonly NamePair[],
  title: FieldSignals,
  commonNames: CommonNames,
): void {
  const { text, plain } = field.folded
  for (const pair of pairs) {
    const name = text.slice(pair.short.start, pair.short.end)
    const long = text.slice(pair.long.start, pair.long.end)
    const leadsTitle = title.folded.folded.startsWith(withoutHyphens(long.toLowerCase()))
    const isBrought = !commonNames.hasPair(name, long) && (leadsTitle || bringsPair(pair, plain))
    if (isBrought || entries.has(name)) entries.addPair(field, pair.short, pair.long)
  }
}

/** Long forms that only the title has: "OLoRA: Orthonormal Low-Rank Adaptation of …". */
function tieTitle(entries: IntroducedEntries, title: FieldSignals): void {
  const { plain } = title.folded
  const start = plain.search(/:\s/) + 1
  for (const name of entries.namesWithoutLong()) {
    if (!/^[A-Za-z-]{3,}$/.test(name)) continue
    const long = longFormWithin(plain, start, plain.length, name)
    if (long) entries.addLong(name, title, long)
  }
}
