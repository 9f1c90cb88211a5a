import { fold } from '../fold'
import { isLoosePrefix, joinedParts, LOOSE_PREFIXES, UNSPACED_SIGN } from '../terms'
import { HASH_START, hashNext, wordHash } from './word-hash'

/**
 * What is told of each word of a text, in order. `parts` is 0 for a word as it stands; else the word is the
 * joined form of that many words right before it: "pre-training" gives pre, training, and pretraining of 2 parts.
 */
export type TakeWord = (word: string, parts: number) => void

/** Goes through the folded words of a text, as `words` in `../terms` finds them. */
export function eachWord(text: string, take: TakeWord): void {
  const folded = fold(text)
  eachPlace(folded, (start, end) => take(folded.slice(start, end), 0), take)
}

/**
 * The same by places in the folded text, with the hash of each word, so that a word need not be cut out to be looked
 * up. A loop over code units, because an import spends its time here and a regular expression takes four times as long.
 */
export function eachPlace(
  folded: string,
  takePlace: (start: number, end: number, hash: number) => void,
  takeJoined: TakeWord,
): void {
  const length = folded.length
  let at = 0
  /** Where a prefix that may be one with the next word ends; -1: the last compound was none. */
  let looseEnd = -1
  let looseStart = 0
  while (at < length) {
    if (!beginsWord(kindAt(folded, at))) {
      at++
      continue
    }
    const start = at
    let from = at
    let parts = 0
    let hash = HASH_START
    for (;;) {
      from = at
      hash = HASH_START
      let kind = kindAt(folded, at)
      // A sign that is a word by itself ends with its code units
      const unitsMax = kind === SIGN ? unitsOf(folded, at) : length
      const first = kind
      while (kind === first && at - from < unitsMax) {
        hash = hashNext(hash, folded.charCodeAt(at))
        at++
        kind = at < length ? kindAt(folded, at) : OTHER
      }
      takePlace(from, at, hash)
      parts++
      if (kind !== HYPHEN || at + 1 >= length || !beginsWord(kindAt(folded, at + 1))) break
      at++
    }
    if (parts > 1) {
      const joined = joinedParts(folded.slice(start, at).split(HYPHENS))
      if (joined !== null) takeJoined(joined, parts)
    } else if (looseEnd !== -1 && start === looseEnd + 1 && folded.charCodeAt(looseEnd) === SPACE) {
      takeJoined(folded.slice(looseStart, looseEnd) + folded.slice(from, at), 2)
    }
    // Hashes first: cutting every short word out to look it up would cost as much as all else here
    const isLoose = parts === 1 && LOOSE_HASHES.has(hash) && isLoosePrefix(folded.slice(from, at))
    looseEnd = isLoose ? at : -1
    looseStart = from
  }
}

const HYPHENS = /[-‐‑–]/
const LOOSE_HASHES: ReadonlySet<number> = new Set(LOOSE_PREFIXES.map(wordHash))
const SPACE = 32

const UNKNOWN = 0
const WORD = 1
const HYPHEN = 2
const OTHER = 3
/** A sign that is a word by itself. */
const SIGN = 4

function beginsWord(kind: number): boolean {
  return kind === WORD || kind === SIGN
}

/** One code unit, or the two of a pair. */
function unitsOf(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** What each code unit is, found out at its first use. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  // Half of a pair is what the whole pair is; which that is changes from pair to pair
  if (code >= 0xd800 && code <= 0xdfff) return pairKind(text, code < 0xdc00 ? at : at - 1)
  const kind = kindOf(text.charAt(at))
  kinds[code] = kind
  return kind
}

function pairKind(text: string, at: number): number {
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function kindOf(sign: string): number {
  if (UNSPACED_SIGN.test(sign)) return SIGN
  if (/^[\p{L}\p{N}]$/u.test(sign)) return WORD
  return /^[-‐‑–]$/.test(sign) ? HYPHEN : OTHER
}
