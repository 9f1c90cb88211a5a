import type { Introduced, Mention } from '../paper'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { broughtNames } from './brought-names'
import { headlineName } from './headline-names'
import { IntroducedEntries } from './introduced-entries'
import { addKin } from './kin-names'
import { type NamePair, namePairs } from './name-pairs'
import { isCompoundName, looksLikeName } from './name-shape'
import type { NameToken } from './name-tokens'
import type { FieldSignals, PaperSignals, Sentence } from './paper-signals'
import { acclaimedNames, linkedNames } from './recognised-names'
import { isSelfNamed, saysItsKind } from './self-naming'
import { spokenOfNames } from './spoken-of-names'
import { besidePairs, longFormBeside, tieTitle } from './tie-long-forms'
import { tiePairs } from './tie-pairs'
import { nameBeforeColon } from './title-name'
import { topicalNames } from './topical-names'

/** The names a paper brings, short and long form tied, and the places that bring them. */
export function introducedNames(
  signals: PaperSignals,
  { commonNames }: Vocabulary,
  urls: readonly string[] = [],
): { introduces: Introduced[]; mentions: Mention[] } {
  const [title, abstract] = signals.fields
  if (!title || !abstract) return { introduces: [], mentions: [] }
  const entries = new IntroducedEntries()
  const titleSpan = nameBeforeColon(title, abstract, commonNames.hasName)
  const titleName = titleSpan && title.folded.text.slice(titleSpan.start, titleSpan.end)
  if (titleSpan) entries.add(title, titleSpan)

  const models = modelPlaces(abstract)
  // What an abstract spells out before it speaks of the work is not the work's own.
  const background = new Set<string>()
  const isNew = (token: NameToken) =>
    (looksLikeName(token.text) || isCompoundName(token, abstract.folded.plain)) &&
    ((!commonNames.hasName(token.text) &&
      !background.has(token.text.replace(/s$/, '')) &&
      (!models.has(`${token.start} ${token.end}`) || isOfFamily(token, titleName))) ||
      isSelfNamed(abstract.folded.plain, token))
  const isCommon = (words: string) => commonNames.hasName(words) || commonNames.hasPhrase(words)
  const judge = { isNew, isCommon }
  const pairs = namePairs(abstract)
  const pairsBySentence = bySentence(pairs)
  for (const { short, sentence } of pairs) {
    const isBackground = sentence.role === 'opening' || sentence.role === 'prior'
    if (isBackground) background.add(abstract.folded.text.slice(short.start, short.end))
  }
  for (const sentence of abstract.sentences) {
    const ownPairs = pairsBySentence.get(sentence) ?? []
    const brought = broughtNames(abstract, sentence, ownPairs, judge, titleName)
    for (const span of brought) {
      entries.add(abstract, span)
      const long = longFormBeside(abstract.folded.plain, sentence, span)
      if (long) entries.addPair(abstract, span, long)
    }
    for (const { short, long } of besidePairs(abstract.folded.plain, brought)) {
      entries.addPair(abstract, short, long)
    }
  }
  for (const span of topicalNames(title, abstract, isCommon)) {
    const isInPair = pairs.some(({ long }) => span.start < long.end && span.end > long.start)
    if (!isInPair) entries.add(abstract, span)
  }
  const named = new Set(title.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  addTitled(entries, named, abstract, isNew)
  for (const { short } of pairs) named.add(abstract.folded.text.slice(short.start, short.end))
  const isKnown = (token: NameToken) => named.has(token.text) && isNew(token)
  for (const place of acclaimedNames(abstract, isKnown)) entries.add(abstract, place)
  const spelt = new Set(
    pairs.map(({ short }) => abstract.folded.text.slice(short.start, short.end)),
  )
  const isUnknown = (token: NameToken) => !spelt.has(token.text) && isNew(token)
  for (const place of spokenOfNames(abstract, isUnknown)) entries.add(abstract, place)
  for (const { field, token } of linkedNames(signals.fields, urls)) {
    if (isNew(token)) entries.add(field, token)
  }
  tiePairs(entries, title, namePairs(title), title, commonNames)
  tiePairs(entries, abstract, pairs, title, commonNames)
  tieTitle(entries, title)
  addKin(entries, abstract)
  if (entries.isEmpty()) {
    const headline = headlineName(title, isCommon)
    if (headline) entries.add(title, headline)
  }
  return { introduces: entries.introduces(), mentions: entries.mentions() }
}

/** "QuxBase" under the title "Qux: A Model": a model that many know by now, and that this paper brought. */
function isOfFamily({ text }: NameToken, titleName: string | null): boolean {
  return titleName !== null && text.toLowerCase().startsWith(titleName.toLowerCase())
}

/** What the title names, where the abstract says its kind. */
function addTitled(
  entries: IntroducedEntries,
  named: ReadonlySet<string>,
  abstract: FieldSignals,
  isNew: (token: NameToken) => boolean,
): void {
  for (const { role, tokens } of abstract.sentences) {
    if (role !== 'own' && role !== 'neutral') continue
    for (const token of tokens) {
      if (named.has(token.text) && isNew(token) && saysItsKind(abstract.folded.plain, token))
        entries.add(abstract, token)
    }
  }
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
