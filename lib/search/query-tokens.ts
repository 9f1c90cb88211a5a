import { nearestField } from './nearest-field'
import type { IgnoredText, Replacement, Span } from './query-tree'
import { SEARCH_FIELDS, type SearchField } from './search-fields'

/** One sign or stretch of search text. A `word` is what stands between spaces: it may hold several words. */
export type QueryToken =
  | { kind: 'open' | 'close' | 'or' | 'minus'; span: Span }
  | { kind: 'field'; field: SearchField; span: Span }
  | { kind: 'phrase'; text: string; span: Span }
  | { kind: 'word'; text: string; prefix: boolean; span: Span }

/** Something that could not be taken as typed, and where it stands. */
export type QueryNote = IgnoredText & { at: number }

const SPACE = /[\s\p{Cc}]+/uy
export const QUOTE = /["“”„«»]/
const MINUSES = /[-−]+/y
/** A word goes on to the next space, quotation mark or parenthesis; "model(s)" is one all the same. */
const WORD = /(?:[^\s\p{Cc}"“”„«»()]|(?<=[\p{L}\p{N}])\([^\s\p{Cc}"“”„«»()]*\))+/uy
/** A prefix in parentheses, and the word that it may stand before: "(pre-)training". */
const PREFIXED = new RegExp(`\\([\\p{L}\\p{N}]+-\\)(?=[\\p{L}\\p{N}])${WORD.source}`, 'uy')
const FIELD = /^(\p{L}[\p{L}-]*):(?!\/\/)/u
const STAR_AT_END = /(?<=[\p{L}\p{N}\p{M}])\*[^\p{L}\p{N}]*$/u
const BEGINS_VALUE = /^[\p{L}\p{N}]/u

/** Cuts search text into tokens. Every string can be cut, in time that grows with its length alone. */
export function queryTokens(q: string): { tokens: QueryToken[]; notes: QueryNote[] } {
  const tokens: QueryToken[] = []
  const notes: QueryNote[] = []
  const note = (at: number, text: string, reason: string) => notes.push({ at, text, reason })
  let at = 0
  // Whether something may begin here: a minus inside "low-rank" takes nothing away
  let fresh = true

  while (at < q.length) {
    const space = matchAt(SPACE, q, at)
    if (space !== null) {
      at += space.length
      fresh = true
      continue
    }
    const sign = q.charAt(at)
    const prefixed = sign === '(' ? matchAt(PREFIXED, q, at) : null
    if (prefixed !== null) readWord(prefixed)
    else if (sign === '(' || sign === ')') {
      tokens.push({ kind: sign === '(' ? 'open' : 'close', span: { start: at, end: at + 1 } })
      at += 1
      fresh = true
    } else if (QUOTE.test(sign)) readPhrase(sign)
    else {
      const minuses = fresh ? matchAt(MINUSES, q, at) : null
      if (minuses !== null) readMinus(minuses)
      else readWord(matchAt(WORD, q, at) ?? sign)
    }
  }
  return { tokens, notes }

  function readPhrase(sign: string): void {
    const length = q.slice(at + 1).search(QUOTE)
    if (length === -1 && !fresh) {
      note(at, sign, 'never closed, so left out')
      at += 1
      return
    }
    const end = length === -1 ? q.length : at + 1 + length
    const text = q.slice(at + 1, end)
    if (length === -1 && /[\p{L}\p{N}]/u.test(text)) {
      note(at, sign, 'never closed, so the phrase goes to the end')
    }
    tokens.push({ kind: 'phrase', text, span: { start: at, end: Math.min(end + 1, q.length) } })
    at = end + 1
    fresh = true
  }

  function readMinus(minuses: string): void {
    const end = at + minuses.length
    if (end === q.length || matchAt(SPACE, q, end) !== null) note(at, minuses, LONE_MINUS)
    else {
      if (minuses.length > 1) note(at, minuses, 'read as one minus')
      tokens.push({ kind: 'minus', span: { start: at, end } })
    }
    at = end
  }

  function readWord(text: string): void {
    const end = at + text.length
    const span = { start: at, end }
    const [named = '', name = ''] = (fresh ? FIELD.exec(text) : null) ?? []
    const value = text.slice(named.length)
    const holdsNext = value === '' && /["“„«(]/.test(q.charAt(end))
    const field = SEARCH_FIELDS.find((one) => one === name.toLowerCase())
    if (field !== undefined && (value !== '' || holdsNext)) {
      tokens.push({ kind: 'field', field, span: { start: at, end: at + named.length } })
      at += named.length
      return
    }
    if (field !== undefined) note(at, named, 'has no value right behind it, so searched as a word')
    else if (named !== '' && (holdsNext || BEGINS_VALUE.test(value))) {
      const near = nearestField(name)
      const nearest = near === null ? {} : { nearest: [replacement(near, at, name)] }
      notes.push({ at, text: named, reason: 'not a field, so searched as words', ...nearest })
    }
    if (text === 'OR') tokens.push({ kind: 'or', span })
    else {
      const prefix = STAR_AT_END.test(text)
      const bare = prefix ? text.replace(STAR_AT_END, '') : text
      if (bare.includes('*')) note(at, text, 'a star counts right behind a word only')
      tokens.push({ kind: 'word', text: bare, prefix, span: { start: at, end: at + bare.length } })
    }
    at = end
    fresh = false
  }
}

export const LONE_MINUS = 'a minus stands right before what it leaves out'

function replacement(field: SearchField, start: number, name: string): Replacement {
  return { label: `${field}:`, at: { start, end: start + name.length }, text: field }
}

/** What a sticky pattern finds exactly here. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
