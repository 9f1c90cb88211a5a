import type { Introduced, Mention } from '../paper'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { broughtNames } from './brought-names'
import { headlineName } from './headline-names'
import { IntroducedEntries } from './introduced-entries'
import { addKin } from './kin-names'
import { NameJudge } from './name-judge'
import { type NamePair, namePairs } from './name-pairs'
import type { FieldSignals, PaperSignals, Sentence } from './paper-signals'
import { acclaimedNames, linkedNames } from './recognised-names'
import { saysItsKind } from './self-naming'
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

  const pairs = namePairs(abstract)
  const pairsBySentence = bySentence(pairs)
  const judge = new NameJudge(abstract, commonNames, titleName, backgroundNames(pairs, abstract))
  for (const sentence of abstract.sentences) {
    const ownPairs = pairsBySentence.get(sentence) ?? []
    const brought = broughtNames(abstract, sentence, ownPairs, judge, titleName)
    for (const span of brought) {
      entries.add(abstract, span)
      const long = longFormBeside(abstract.folded.plain, sentence, span)
      if (long) entries.addPair(abstract, span, long)
    }
    if (brought.length < 2) continue
    for (const { short, long } of besidePairs(abstract.folded.plain, brought)) {
      entries.addPair(abstract, short, long)
    }
  }
  for (const span of topicalNames(title, abstract, commonNames.isCommon)) {
    const isInPair = pairs.some(({ long }) => span.start < long.end && span.end > long.start)
    if (!isInPair) entries.add(abstract, span)
  }
  const named = new Set(title.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  addTitled(entries, named, abstract, judge)
  for (const { short } of pairs) named.add(abstract.folded.text.slice(short.start, short.end))
  for (const place of acclaimedNames(abstract, named, judge)) entries.add(abstract, place)
  const spelt = new Set(
    pairs.map(({ short }) => abstract.folded.text.slice(short.start, short.end)),
  )
  for (const place of spokenOfNames(abstract, spelt, judge)) entries.add(abstract, place)
  for (const { field, token } of linkedNames(signals.fields, urls)) {
    if (judge.isNew(token)) entries.add(field, token)
  }
  tiePairs(entries, title, namePairs(title), title, commonNames)
  tiePairs(entries, abstract, pairs, title, commonNames)
  tieTitle(entries, title)
  addKin(entries, abstract)
  if (entries.isEmpty()) {
    const headline = headlineName(title, commonNames.isCommon)
    if (headline) entries.add(title, headline)
  }
  return { introduces: entries.introduces(), mentions: entries.mentions() }
}

/** What an abstract spells out before it speaks of the work is not the work's own. */
function backgroundNames(pairs: readonly NamePair[], { folded: { text } }: FieldSignals) {
  const background = new Set<string>()
  for (const { short, sentence } of pairs) {
    const isBackground = sentence.role === 'opening' || sentence.role === 'prior'
    if (isBackground) background.add(text.slice(short.start, short.end))
  }
  return background
}

/** What the title names, where the abstract says its kind. */
function addTitled(
  entries: IntroducedEntries,
  named: ReadonlySet<string>,
  abstract: FieldSignals,
  judge: NameJudge,
): void {
  for (const { role, tokens } of abstract.sentences) {
    if (role !== 'own' && role !== 'neutral') continue
    for (const token of tokens) {
      if (named.has(token.text) && judge.isNew(token) && saysItsKind(abstract.folded.plain, token))
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
