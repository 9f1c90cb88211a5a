import type { Contribution, Mention } from '../paper'
import { broughtAfter } from './contribution-heads'
import {
  DATASET_NAME,
  MODEL_NAME,
  OTHER_KIND,
  SOME_METHOD,
  SOME_WORK,
} from './contribution-patterns'
import type { FieldSignals, PaperSignals, Sentence } from './paper-signals'
import { mention, type Span } from './paper-text'
import { saidIn, sentenceWords } from './sentence-words'
import { studyPlaces } from './study-places'
import { studyPointsMin } from './study-signs'
import { titleContributions } from './title-contributions'

type Found = Span & { contribution: Contribution; field: FieldSignals; isWeak?: boolean }

const TITLE_LENGTH_MAX = 500
const OTHER_KIND_REACH = 90

/**
 * What the work contributes, each with the words that say so. Weak words count only where nothing clearer is
 * said. `introduced` are the names that the paper brings: a "QuxBERT" is a model, whatever else is said.
 */
export function contributionMentions(
  signals: PaperSignals,
  introduced: readonly Mention[],
): Mention[] {
  const found = signals.fields.flatMap((field): Found[] =>
    field.field === 'title'
      ? titleContributions(field.folded.plain.slice(0, TITLE_LENGTH_MAX)).map((one) => ({
          ...one,
          field,
        }))
      : field.sentences.flatMap((sentence) => sentenceContributions(field, sentence)),
  )
  const places = namePlaces(signals.fields, introduced)
  const isClear = found.some(({ isWeak }) => !isWeak)
  const told = [
    ...found.filter(({ isWeak }) => !(isWeak && isClear)),
    ...namedModels(places),
    ...namedDatasets(places),
  ]
  // "We introduce Laplace-LoRA, which …": something is brought, and nothing says of what kind.
  if (told.every(({ contribution }) => contribution === 'study')) {
    told.push(...places.map((place): Found => ({ ...place, contribution: 'method' })))
  }
  told.push(
    ...studyPlaces(signals.fields, studyPointsMin(told.length === 0, introduced.length > 0)),
  )
  if (told.length === 0) told.push(...someMethod(signals.fields))
  return told.map(({ contribution, field, start, end }) =>
    mention('contribution', contribution, field.field, field.folded.text, start, end),
  )
}

/** Each pattern runs only where the sentence's cues and words leave it a chance: that is what keeps this cheap. */
function sentenceContributions(field: FieldSignals, sentence: Sentence): Found[] {
  const { role, cues, start: from, end: to } = sentence
  if (cues.length === 0 || (role !== 'own' && role !== 'neutral')) return []
  const { plain } = field.folded
  const found: Found[] = []
  for (const cue of cues) {
    if (cue.list !== 'introducing' && cue.list !== 'giving') continue
    const brought = broughtAfter(plain, cue, to)
    if (!brought) continue
    const { contribution, start, end } = brought
    found.push({ contribution, field, start, end })
  }
  const text = plain.slice(from, to)
  for (const { pattern, cue, contribution, unless, isLast } of saidIn(
    sentenceWords(sentence, plain),
  )) {
    if (!cues.some(({ list }) => list === cue)) continue
    const match = pattern.exec(text)
    if (!match || unless?.test(text)) continue
    const [words] = match
    const start = from + match.index
    found.push({
      contribution: typeof contribution === 'string' ? contribution : contribution(words),
      field,
      start,
      end: start + words.length,
      isWeak: isLast === true && found.length > 0,
    })
  }
  return found
}

/** A paper that neither brings a thing by name nor tells of a study does something: that is a method. */
function someMethod(fields: readonly FieldSignals[]): Found[] {
  const found = (pattern: RegExp) =>
    fields.flatMap((field) =>
      field.sentences
        .filter(({ role }) => role === 'own')
        .flatMap(({ start: from, end: to }) => {
          const match = pattern.exec(field.folded.plain.slice(from, to))
          if (!match) return []
          const start = from + match.index
          return [{ contribution: 'method' as const, field, start, end: start + match[0].length }]
        }),
    )
  const named = found(SOME_METHOD)
  return named.length > 0 ? named : found(SOME_WORK).slice(0, 1)
}

/** The introduced names themselves, without their long forms. */
function namePlaces(fields: readonly FieldSignals[], introduced: readonly Mention[]): NamePlace[] {
  return introduced.flatMap(({ field: name, start, end, text, value }): NamePlace[] => {
    const field = fields.find((one) => one.field === name)
    return field && text === value ? [{ field, start, end, name: value }] : []
  })
}

type NamePlace = Span & { field: FieldSignals; name: string }

/** A "QuxBERT" that the abstract brings is a model, unless it says otherwise anywhere. */
function namedModels(places: readonly NamePlace[]): Found[] {
  const models = places.filter(({ name }) => MODEL_NAME.test(name))
  const others = new Set(
    models
      .filter(({ field: { folded }, start, end }) => {
        const before = folded.plain.slice(Math.max(0, start - OTHER_KIND_REACH), start)
        return (
          OTHER_KIND.test(folded.plain.slice(end, end + OTHER_KIND_REACH)) ||
          OTHER_KIND.test(before)
        )
      })
      .map(({ name }) => name),
  )
  return models
    .filter(({ name, field }) => field.field === 'abstract' && !others.has(name))
    .map(({ field, start, end }) => ({ contribution: 'model', field, start, end }))
}

function namedDatasets(places: readonly NamePlace[]): Found[] {
  return places
    .filter(({ name }) => DATASET_NAME.test(name))
    .map(({ field, start, end }) => ({ contribution: 'dataset', field, start, end }))
}
