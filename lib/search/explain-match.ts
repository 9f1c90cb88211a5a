import type { Highlight, ListedPaper, PaperSummary } from '../store/store'
import type { SearchTerm } from './read-search'
import { fold, joinedWords, stem, type Word, words } from './terms'

/**
 * Why a paper matches: the places in title and abstract, and for each field the words as the paper has
 * them. Titles come first, then the tags, then names and authors, the abstract last.
 */
export function explainMatch(
  paper: PaperSummary,
  terms: readonly MatchedTerm[],
): Pick<ListedPaper, 'reasons' | 'highlights'> {
  if (terms.length === 0) return { reasons: [], highlights: [] }
  const inTitle = marks(paper.title, terms)
  const inAbstract = marks(paper.abstract, terms)
  const reasons = [
    { field: 'title', words: wordsAt(paper.title, inTitle) },
    { field: 'method', words: matching(paper.methods.map(nameOf), terms) },
    { field: 'language', words: matching(paper.languages.map(nameOf), terms) },
    { field: 'model', words: matching(paper.models.map(nameOf), terms) },
    { field: 'introduces', words: matching(namesOf(paper), terms) },
    { field: 'author', words: matching(paper.authors, terms) },
    { field: 'abstract', words: wordsAt(paper.abstract, inAbstract) },
  ]
  return {
    reasons: reasons.filter((reason) => reason.words.length > 0),
    highlights: [
      ...inTitle.map((at): Highlight => ({ field: 'title', ...at })),
      ...inAbstract.map((at): Highlight => ({ field: 'abstract', ...at })),
    ],
  }
}

/** A term as it was searched for: `prefix` where words that begin with it count. */
export type MatchedTerm = SearchTerm & { prefix: boolean }

type Span = { start: number; end: number }

const nameOf = ({ name }: { name: string }) => name

function namesOf({ introduces }: PaperSummary): string[] {
  return introduces.flatMap(({ name, long }) => (long === null ? [name] : [name, long]))
}

/** Where a term stands in a text: its parts in a row, or joined to one word. */
function marks(text: string, terms: readonly MatchedTerm[]): Span[] {
  const single = words(text).map((word) => ({ ...word, text: fold(word.text) }))
  const stems = single.map((word) => stem(word.text))
  const whole = [...single, ...joinedWords(text)]
  const spans: Span[] = []
  for (const { parts, prefix } of terms) {
    const joined = parts.join('')
    const isJoined = prefix
      ? (word: Word) => word.text.startsWith(joined)
      : (word: Word) => stem(word.text) === stem(joined)
    spans.push(...whole.filter(isJoined))
    if (parts.length === 1) continue
    const wanted = parts.map(stem)
    single.forEach(({ start }, at) => {
      const last = single[at + wanted.length - 1]
      const apart = wanted.every((part, next) => stems[at + next] === part)
      if (apart && last !== undefined) spans.push({ start, end: last.end })
    })
  }
  return merged(spans)
}

/** In order, without overlaps. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end)
    else result.push({ start: span.start, end: span.end })
  }
  return result
}

function wordsAt(text: string, spans: readonly Span[]): string[] {
  const found = new Map<string, string>()
  for (const { start, end } of spans) {
    const word = text.slice(start, end)
    if (!found.has(fold(word))) found.set(fold(word), word)
  }
  return [...found.values()]
}

function matching(names: readonly string[], terms: readonly MatchedTerm[]): string[] {
  return names.filter((name) => marks(name, terms).length > 0)
}
