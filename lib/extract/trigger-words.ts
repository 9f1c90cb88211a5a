const LETTER_A = 97
const LETTER_Z = 122
/** An entry for each letter, from 1 on. */
const ROW = 32
/** Where no listed word goes on as this one does. */
const NOWHERE = 0
const START = 1
const LISTS_MAX = 31

/**
 * Tells which of some lists of words a stretch of text has a word of, so that a pattern need be tried only where one
 * stands of the words without which it never matches: one pass takes as long as two patterns do.
 *
 * Words are runs of ASCII letters of either case. A list is its words in small letters with spaces between; "analy*"
 * is every word that begins so.
 */
export class TriggerWords {
  /** The tree of all words: where the letter leads from a node. */
  readonly #next: Uint16Array
  /** By node, the lists with the word that ends there, and those with the beginning that does; a bit for each list. */
  readonly #words: Int32Array
  readonly #beginnings: Int32Array

  constructor(lists: readonly string[]) {
    if (lists.length > LISTS_MAX) throw new Error(`more than ${LISTS_MAX} lists of words`)
    const nodesMax = START + 1 + lists.join('').length
    this.#next = new Uint16Array(nodesMax * ROW)
    this.#words = new Int32Array(nodesMax)
    this.#beginnings = new Int32Array(nodesMax)
    let nodes = START + 1
    for (const [index, list] of lists.entries()) {
      for (const word of list.split(' ')) {
        let node = START
        for (const letter of word.replace('*', '')) {
          const entry = node * ROW + letter.charCodeAt(0) - LETTER_A + 1
          if (this.#next[entry] === NOWHERE) this.#next[entry] = nodes++
          node = this.#next[entry] ?? NOWHERE
        }
        const ends = word.endsWith('*') ? this.#beginnings : this.#words
        ends[node] = (ends[node] ?? 0) | (1 << index)
      }
    }
  }

  /** The lists that have a word between two offsets of a text, the first of them as the lowest bit. */
  foundIn(text: string, start: number, end: number): number {
    const next = this.#next
    const words = this.#words
    const beginnings = this.#beginnings
    let found = 0
    let node = START
    for (let at = start; at < end; at++) {
      const letter = text.charCodeAt(at) | 0x20
      if (letter < LETTER_A || letter > LETTER_Z) {
        found |= words[node] ?? 0
        node = START
      } else {
        node = next[node * ROW + letter - LETTER_A + 1] ?? NOWHERE
        found |= beginnings[node] ?? 0
      }
    }
    return found | (words[node] ?? 0)
  }
}

/** Those of the items, one for each list, whose list was found; bits after the last item's count for nothing. */
export function itemsFound<T>(items: readonly T[], found: number): T[] {
  const chosen: T[] = []
  let rest = found
  for (const item of items) {
    if (rest === 0) break
    if (rest & 1) chosen.push(item)
    rest >>>= 1
  }
  return chosen
}
