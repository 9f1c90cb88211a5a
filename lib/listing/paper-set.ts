/**
 * A set of papers of one collection as a bit per ordinal (a paper's zero-based place in source order).
 * Counting 50,000 papers in the intersection of two sets takes some 1,600 steps, which is what makes
 * exact counts for every facet value affordable.
 */
export class PaperSet {
  readonly size: number
  readonly #words: Uint32Array
  /** Where `#words` are not 0; null until asked for. */
  #filled: Uint32Array | null = null

  private constructor(size: number, words: Uint32Array) {
    this.size = size
    this.#words = words
  }

  /** @param size Papers in the collection, in the set or not. */
  static empty(size: number): PaperSet {
    return new PaperSet(size, new Uint32Array(Math.ceil(size / 32)))
  }

  static full(size: number): PaperSet {
    return PaperSet.empty(size).complement()
  }

  static of(size: number, ordinals: Iterable<number>): PaperSet {
    const set = PaperSet.empty(size)
    for (const ordinal of ordinals) set.add(ordinal)
    return set
  }

  add(ordinal: number): void {
    const at = ordinal >>> 5
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (ordinal & 31))
    this.#filled = null
  }

  has(ordinal: number): boolean {
    return (((this.#words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1
  }

  and(other: PaperSet): PaperSet {
    return this.#combine(other, (a, b) => a & b)
  }

  or(other: PaperSet): PaperSet {
    return this.#combine(other, (a, b) => a | b)
  }

  without(other: PaperSet): PaperSet {
    return this.#combine(other, (a, b) => a & ~b)
  }

  complement(): PaperSet {
    const words = this.#words.map((word) => ~word)
    const spare = this.size & 31
    const last = words.length - 1
    if (spare !== 0) words[last] = (words[last] ?? 0) & ((1 << spare) - 1)
    return new PaperSet(this.size, words)
  }

  count(): number {
    let total = 0
    for (let at = 0; at < this.#words.length; at++) total += bitsOf(this.#words[at] ?? 0)
    return total
  }

  /**
   * Papers in both, without making the intersection. Only where the sparser of the two has papers: most values of a
   * facet have few, and so have most searches.
   */
  countWith(other: PaperSet): number {
    const [own, theirs] = [this.#filledPlaces(), other.#filledPlaces()]
    const places = own.length <= theirs.length ? own : theirs
    let total = 0
    for (let next = 0; next < places.length; next++) {
      const at = places[next] ?? 0
      const both = (this.#words[at] ?? 0) & (other.#words[at] ?? 0)
      if (both !== 0) total += bitsOf(both)
    }
    return total
  }

  /** Ordinals in ascending order, all at once: several times as fast as going through them. */
  toArray(): Uint32Array {
    const ordinals = new Uint32Array(this.count())
    let next = 0
    for (let at = 0; at < this.#words.length; at++) {
      let word = this.#words[at] ?? 0
      while (word !== 0) {
        const lowest = 31 - Math.clz32(word & -word)
        ordinals[next++] = at * 32 + lowest
        word &= word - 1
      }
    }
    return ordinals
  }

  /** Ordinals in ascending order. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.#words.length; at++) {
      let word = this.#words[at] ?? 0
      while (word !== 0) {
        const lowest = 31 - Math.clz32(word & -word)
        yield at * 32 + lowest
        word &= word - 1
      }
    }
  }

  #filledPlaces(): Uint32Array {
    this.#filled ??= placesFilled(this.#words)
    return this.#filled
  }

  #combine(other: PaperSet, operation: (a: number, b: number) => number): PaperSet {
    const words = new Uint32Array(this.#words.length)
    for (let at = 0; at < words.length; at++) {
      words[at] = operation(this.#words[at] ?? 0, other.#words[at] ?? 0)
    }
    return new PaperSet(this.size, words)
  }
}

function placesFilled(words: Uint32Array): Uint32Array {
  const places = new Uint32Array(words.length)
  let count = 0
  for (let at = 0; at < words.length; at++) if (words[at] !== 0) places[count++] = at
  return places.slice(0, count)
}

/** Bits set in 32, by parallel sums (Warren, Hacker's Delight, 5-1). */
function bitsOf(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
