import type { TextField } from '../paper'
import type { LanguageName } from '../vocabulary/language-names'
import type { TermSignal, Vocabulary } from '../vocabulary/vocabulary'
import { type FoldedText, foldText } from './fold-text'
import { GapHalves } from './gap-halves'
import { type NameToken, nameTokens } from './name-tokens'
import { type PaperText, type Span, sentences as sentencesOf } from './paper-text'
import type { PhraseSpan } from './phrase-matcher'
import { assignRoles, type SentenceRole } from './sentence-role'

/**
 * Longer sentences are read in pieces: within a sentence everything is held against everything, which
 * must not grow with the text. Real sentences stay below it, tables and formulas may not.
 */
const SENTENCE_LENGTH_MAX = 1200

type Cue = Span & { list: string }

export type Sentence = Span & {
  role: SentenceRole
  /** Words of the word lists in this sentence, in order. */
  cues: Cue[]
  /** Its words that are written like names. */
  tokens: NameToken[]
  /** Looked for once somebody asks: see sentence-words.ts. */
  words: number | null
}

export type FieldSignals = {
  field: TextField
  folded: FoldedText
  sentences: Sentence[]
  /** Phrases of methods and models, hiders, and halves of gaps that may meet; ordered by start, longest first. */
  spans: PhraseSpan<TermSignal>[]
  /** Names of languages, in the same order; those that are found by themselves. */
  languages: PhraseSpan<LanguageName>[]
}

/** One reading of a paper by everything the vocabulary knows; all extractors work on it. */
export type PaperSignals = {
  fields: readonly FieldSignals[]
  /** Word lists with a word anywhere in the paper. */
  lists: ReadonlySet<string>
}

export function paperSignals(paper: PaperText, vocabulary: Vocabulary): PaperSignals {
  const lists = new Set<string>()
  const fields = (['title', 'abstract'] as const).map((field) =>
    fieldSignals(field, paper[field], vocabulary, lists),
  )
  return { fields, lists }
}

/** Where the abstract's first sentence on the work itself starts; 0 where it has none. */
export function openingEnd({ fields }: PaperSignals): number {
  const abstract = fields.find(({ field }) => field === 'abstract')
  return abstract?.sentences.find(({ role }) => role === 'own')?.start ?? 0
}

function fieldSignals(
  field: TextField,
  text: string,
  vocabulary: Vocabulary,
  lists: Set<string>,
): FieldSignals {
  const folded = foldText(text)
  const sentences = sentenceBounds(field, text).map(
    ({ start, end }): Sentence => ({
      start,
      end,
      role: 'title',
      cues: [],
      tokens: [],
      words: null,
    }),
  )
  const spans: PhraseSpan<TermSignal>[] = []
  const languages: PhraseSpan<LanguageName>[] = []
  const halves = new GapHalves()
  let index = 0
  vocabulary.matcher.find(folded, (start, end, value) => {
    if (value.kind === 'language') languages.push({ start, end, value: value.name })
    else if (value.kind === 'list') {
      while (index < sentences.length - 1 && start >= (sentences[index]?.end ?? 0)) index++
      lists.add(value.list)
      sentences[index]?.cues.push({ start, end, list: value.list })
    } else if (halves.mayMatter(start, end, value)) spans.push({ start, end, value })
  })
  index = 0
  for (const token of nameTokens(text, folded.plain)) {
    while (index < sentences.length - 1 && token.start >= (sentences[index]?.end ?? 0)) index++
    sentences[index]?.tokens.push(token)
  }
  if (field === 'abstract') assignRoles(sentences)
  return { field, folded, sentences, spans: halves.thatMeet(spans), languages }
}

/** The title is one sentence, whatever its full stops. */
function sentenceBounds(field: TextField, text: string): Span[] {
  const whole = field === 'title' ? [{ start: 0, end: text.length }] : sentencesOf(text)
  return whole.some(({ start, end }) => end - start > SENTENCE_LENGTH_MAX)
    ? whole.flatMap((span) => pieces(text, span))
    : whole
}

function pieces(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  while (end - from > SENTENCE_LENGTH_MAX) {
    // Looked for in the piece alone: a text without spaces would be searched to its start each time.
    const space = text.slice(from, from + SENTENCE_LENGTH_MAX + 1).lastIndexOf(' ')
    const to = from + (space > 0 ? space : SENTENCE_LENGTH_MAX)
    parts.push({ start: from, end: to })
    from = to
  }
  parts.push({ start: from, end })
  return parts
}
