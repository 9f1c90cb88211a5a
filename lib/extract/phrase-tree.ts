import { UNKNOWN } from './word-numbers'

const ROOT = 0
const SLOTS_MIN = 64
const SLOTS_PER_STEP = 3
/** Numbers to a slot; the fourth is spare, so that a slot is one line of memory. */
const STEP_BITS = 2
const STEP = 1 << STEP_BITS
const HASH_FACTOR = -1640531527

/**
 * Phrases as paths of word numbers. The first word leads to its node by an array, each further one by a hash of the node and the
 * word: most words of a text lead nowhere, which is found out in one look.
 */
export class PhraseTree {
  readonly #firsts: Int32Array
  /** Steps: a node, a word, and the node that it leads to, side by side at the place of their hash or the next free one; node 0: free. */
  #table = new Int32Array(SLOTS_MIN * STEP)
  #steps = 0
  #nodes = 1

  /** @param words How many numbers words have. */
  constructor(words: number) {
    this.#firsts = new Int32Array(words)
  }

  /** Nodes are numbered from 1 on; this is one more than the last. */
  get size(): number {
    return this.#nodes
  }

  /** Makes the path of a phrase, where there is none; the answer is the node that it ends at. */
  add(words: ArrayLike<number>, count: number): number {
    let node = ROOT
    for (let at = 0; at < count; at++) {
      const word = words[at] ?? UNKNOWN
      const known = node === ROOT ? this.first(word) : this.next(node, word)
      node = known === ROOT ? this.#added(node, word) : known
    }
    return node
  }

  /** The node that a word leads to from the root; 0: none. */
  first(word: number): number {
    return word === UNKNOWN ? ROOT : (this.#firsts[word] ?? ROOT)
  }

  /** The node that a word leads to from another node; 0: none. */
  next(node: number, word: number): number {
    const table = this.#table
    const slots = table.length >> STEP_BITS
    for (let slot = slotOf(node, word) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot << STEP_BITS
      const from = table[at]
      if (from === ROOT) return ROOT
      if (from === node && table[at + 1] === word) return table[at + 2] ?? ROOT
    }
  }

  #added(node: number, word: number): number {
    const added = this.#nodes++
    if (node === ROOT) this.#firsts[word] = added
    else {
      if (++this.#steps * SLOTS_PER_STEP > this.#table.length >> STEP_BITS) this.#grow()
      this.#put(node, word, added)
    }
    return added
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += STEP) {
      const node = old[at] ?? ROOT
      if (node !== ROOT) this.#put(node, old[at + 1] ?? 0, old[at + 2] ?? 0)
    }
  }

  #put(node: number, word: number, to: number): void {
    const table = this.#table
    const slots = table.length >> STEP_BITS
    let slot = slotOf(node, word) & (slots - 1)
    while (table[slot << STEP_BITS] !== ROOT) slot = (slot + 1) & (slots - 1)
    const at = slot << STEP_BITS
    table[at] = node
    table[at + 1] = word
    table[at + 2] = to
  }
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(Math.imul(node, HASH_FACTOR) ^ word, HASH_FACTOR)
  return mixed ^ (mixed >>> 15)
}
