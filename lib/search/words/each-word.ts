import { fold, isLoosePrefix } from '../terms'

/**
 * What is told of each word of a text, in order. `parts` is 0 for a word as it stands; else the word is the
 * joined form of that many words right before it: "pre-training" gives pre, training, and pretraining of 2 parts.
 */
export type TakeWord = (word: string, parts: number) => void

/**
 * Goes through the folded words of a text, as `words` in `../terms` finds them. A loop over code units,
 * because an import spends its time here and a regular expression takes four times as long.
 */
export function eachWord(text: string, take: TakeWord): void {
  const folded = NOT_ASCII.test(text) ? fold(text) : text.toLowerCase()
  const end = folded.length
  let at = 0
  /** Where a prefix that may be one with the next word ends; -1: the last compound was none. */
  let looseEnd = -1
  let loose = ''
  while (at < end) {
    if (kindAt(folded, at) !== WORD) {
      at++
      continue
    }
    const start = at
    let parts = 0
    let joined = ''
    let word = ''
    for (;;) {
      const from = at
      while (at < end && kindAt(folded, at) === WORD) at++
      word = folded.slice(from, at)
      take(word, 0)
      parts++
      joined += word
      const goesOn =
        at + 1 < end && kindAt(folded, at) === HYPHEN && kindAt(folded, at + 1) === WORD
      if (!goesOn) break
      at++
    }
    if (parts > 1) take(joined, parts)
    else if (looseEnd !== -1 && start === looseEnd + 1 && folded.charCodeAt(looseEnd) === SPACE) {
      take(loose + word, 2)
    }
    looseEnd = parts === 1 && isLoosePrefix(word) ? at : -1
    loose = word
  }
}

const NOT_ASCII = /[\u0080-\uffff]/
const SPACE = 32

const UNKNOWN = 0
const WORD = 1
const HYPHEN = 2
const OTHER = 3

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
  if (/^[\p{L}\p{N}]$/u.test(sign)) return WORD
  return /^[-‐‑–]$/.test(sign) ? HYPHEN : OTHER
}
