/** Papers by ordinal. Half the memory where all ordinals fit into 16 bits; an index is mostly these. */
export type PaperNumbers = Uint16Array | Uint32Array

const SMALL_MAX = 0x1_0000

/** Room for so many numbers of papers of a collection of `size`. */
export function paperNumbers(length: number, size: number): PaperNumbers {
  return size <= SMALL_MAX ? new Uint16Array(length) : new Uint32Array(length)
}
