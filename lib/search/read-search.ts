import { eng } from 'stopword'
import { compounds, fold, mayBeOne, stem, type Word, words } from './terms'

/** One thing a search asks for: a word, or a compound that may be spelt joined, hyphenated or apart. */
export type SearchTerm = {
  /** As typed. */
  text: string
  /** The folded words of the term, in order: one for a word, several for a compound. */
  parts: string[]
}

export type SearchRead = {
  terms: SearchTerm[]
  ignored: { text: string; reason: string }[]
}

/** Distinct terms that one search may have; more cost time and change nothing. */
const TERMS_MAX = 32

const STOP_WORDS = new Set(eng.map(fold))

/**
 * Reads search text into terms: stop words are dropped unless nothing else is left, repeats count once. Every
 * string can be read; what is left out is said.
 */
export function readSearch(q: string): SearchRead {
  const all = distinct(
    runs(q)
      .map(termOf)
      .filter(({ parts }) => parts.length > 0),
  )
  const content = all.filter((term) => !term.parts.every((part) => STOP_WORDS.has(part)))
  const kept = content.length > 0 ? content : all
  const ignored: SearchRead['ignored'] = []
  for (const term of all) {
    if (!kept.includes(term)) ignored.push({ text: term.text, reason: 'too common to search for' })
  }
  for (const term of kept.slice(TERMS_MAX)) {
    ignored.push({ text: term.text, reason: `a search takes at most ${TERMS_MAX} words` })
  }
  if (q !== '' && all.length === 0) ignored.push({ text: q, reason: 'has no letters or digits' })
  return { terms: kept.slice(0, TERMS_MAX), ignored }
}

/** The compounds of search text; one that is written apart, as in "pre training", is one run. */
function runs(q: string): Word[] {
  const joined: Word[] = []
  for (const compound of compounds(q)) {
    const previous = joined.at(-1)
    const common = [previous, compound].some((run) => STOP_WORDS.has(fold(run?.text ?? '')))
    if (previous !== undefined && !common && mayBeOne(q, previous, compound)) {
      joined.splice(-1, 1, {
        ...previous,
        text: `${previous.text} ${compound.text}`,
        end: compound.end,
      })
    } else joined.push(compound)
  }
  return joined
}

/** Folding may leave nothing of a run of marks, and make two words of one sign. */
function termOf({ text }: Word): SearchTerm {
  return { text, parts: words(fold(text)).map((part) => part.text) }
}

function distinct(terms: SearchTerm[]): SearchTerm[] {
  const seen = new Map<string, SearchTerm>()
  for (const term of terms) {
    const key = term.parts.map(stem).join(' ')
    if (!seen.has(key)) seen.set(key, term)
  }
  return [...seen.values()]
}
