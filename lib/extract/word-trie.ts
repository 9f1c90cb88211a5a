const NONE = -1
const KEY_FACTOR = 0x9e3779b1

/**
 * A tree of phrases as numbers of words. From each word of a text one goes down it for as long as phrases
 * go on, so a text costs its words times the words of the longest phrase at worst, and little more than its
 * words as a rule: few words begin a phrase.
 */
export class WordTrie<T> {
  readonly #values: (T | undefined)[] = [undefined]
  /** Edges by hash: parent and word lead to a child. */
  #parents = new Int32Array(4096).fill(NONE)
  #words = new Int32Array(4096)
  #children = new Int32Array(4096)
  #edges = 0
  /** Children of the root by their word: most words of a text begin no phrase. */
  #firsts = new Int32Array(1024).fill(NONE)

  static readonly root = 0

  /** The node of a phrase's words, made where there is none. */
  add(words: Int32Array | readonly number[], count: number): number {
    let node = WordTrie.root
    for (let index = 0; index < count; index++) node = this.#childOf(node, words[index] ?? NONE)
    return node
  }

  get(node: number): T | undefined {
    return this.#values[node]
  }

  set(node: number, value: T): void {
    this.#values[node] = value
  }

  /** The node one word further, or -1 where no phrase goes on. */
  next(node: number, word: number): number {
    if (node === WordTrie.root) return this.#firsts[word] ?? NONE
    const mask = this.#parents.length - 1
    for (let slot = hashOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const parent = this.#parents[slot]
      if (parent === NONE || parent === undefined) return NONE
      if (parent === node && this.#words[slot] === word) return this.#children[slot] ?? NONE
    }
  }

  #childOf(node: number, word: number): number {
    const known = this.next(node, word)
    if (known !== NONE) return known
    const child = this.#values.push(undefined) - 1
    if (node === WordTrie.root) this.#setFirst(word, child)
    else {
      if (++this.#edges * 2 > this.#parents.length) this.#grow()
      this.#insert(node, word, child)
    }
    return child
  }

  #setFirst(word: number, child: number): void {
    if (word >= this.#firsts.length) {
      const firsts = new Int32Array(word * 2).fill(NONE)
      firsts.set(this.#firsts)
      this.#firsts = firsts
    }
    this.#firsts[word] = child
  }

  #insert(node: number, word: number, child: number): void {
    const mask = this.#parents.length - 1
    let slot = hashOf(node, word) & mask
    while (this.#parents[slot] !== NONE) slot = (slot + 1) & mask
    this.#parents[slot] = node
    this.#words[slot] = word
    this.#children[slot] = child
  }

  #grow(): void {
    const parents = this.#parents
    const words = this.#words
    const children = this.#children
    this.#parents = new Int32Array(parents.length * 2).fill(NONE)
    this.#words = new Int32Array(parents.length * 2)
    this.#children = new Int32Array(parents.length * 2)
    for (const [slot, parent] of parents.entries()) {
      if (parent !== NONE) this.#insert(parent, words[slot] ?? NONE, children[slot] ?? NONE)
    }
  }
}

function hashOf(node: number, word: number): number {
  const mixed = Math.imul(node + 1, KEY_FACTOR) ^ Math.imul(word + 1, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
