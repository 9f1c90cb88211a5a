import { type PaperNumbers, paperNumbers } from './paper-numbers'

/** Where each word's papers begin, the papers of all words, one word after the other, and the counts that go with them. */
export type Postings = {
  starts: Uint32Array
  papers: PaperNumbers
  counts: Uint16Array
  lengths: Uint16Array
}

/** The packed words of all papers one after the other, by ordinal, and where each paper's begin; one more than there are papers. */
export type PackedStream = { bytes: Uint8Array; starts: Uint32Array }

const ABSTRACT = 1
/** Where the count of each field begins in its 16 bits, and how many bits it has: title, abstract, name, author. */
const SHIFTS = [0, 3, 10, 13]
const BITS = [3, 7, 3, 3]
const STEPS = Uint16Array.from(SHIFTS, (shift) => 1 << shift)
const MOSTS = Uint16Array.from(SHIFTS, (shift, field) => ((1 << (BITS[field] ?? 0)) - 1) << shift)

/** How often a word stands in a field, of packed counts; beyond the bits it has, the most they hold. */
export function countIn(counts: number, field: number): number {
  return (counts >>> (SHIFTS[field] ?? 0)) & ((1 << (BITS[field] ?? 0)) - 1)
}

/**
 * Turns the words of papers into the papers of words, in two passes: one to know how much room each word needs, one to
 * fill it. Both read the packed bytes by themselves, without `WordReader`: nine million words are read twice here,
 * while the first visitor after an import waits.
 */
export function buildPostings(stream: PackedStream, words: number): Postings {
  const starts = countPapers(stream, words)
  const total = starts[words] ?? 0
  const lengths = new Uint16Array(stream.starts.length - 1)
  const papers = paperNumbers(total, lengths.length)
  const counts = new Uint16Array(total)
  const next = starts.slice(0, words)
  const { bytes } = stream
  for (let paper = 0; paper < lengths.length; paper++) {
    let at = stream.starts[paper] ?? 0
    const end = stream.starts[paper + 1] ?? 0
    let left = 0
    let step = 0
    let most = 0
    let length = 0
    while (at < end) {
      let byte = bytes[at++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
      }
      if (left === 0) {
        left = value >>> 3
        step = STEPS[value & 7] ?? 0
        most = MOSTS[value & 7] ?? 0
        if ((value & 7) === ABSTRACT) length += left
        continue
      }
      left--
      // The number of parts of a joined word is one small byte
      if ((value & 1) === 1) at = afterNumber(bytes, at)
      const word = value >>> 1
      const place = next[word] ?? 0
      if (place > (starts[word] ?? 0) && papers[place - 1] === paper) {
        const count = counts[place - 1] ?? 0
        if ((count & most) !== most) counts[place - 1] = count + step
      } else {
        papers[place] = paper
        counts[place] = step
        next[word] = place + 1
      }
    }
    lengths[paper] = Math.min(length, 0xffff)
  }
  return { starts, papers, counts, lengths }
}

function countPapers({ bytes, starts: streamStarts }: PackedStream, words: number): Uint32Array {
  const starts = new Uint32Array(words + 1)
  const seenIn = new Int32Array(words).fill(-1)
  for (let paper = 0; paper + 1 < streamStarts.length; paper++) {
    let at = streamStarts[paper] ?? 0
    const end = streamStarts[paper + 1] ?? 0
    let left = 0
    while (at < end) {
      let byte = bytes[at++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
      }
      if (left === 0) {
        left = value >>> 3
        continue
      }
      left--
      if ((value & 1) === 1) at = afterNumber(bytes, at)
      const word = value >>> 1
      if (seenIn[word] === paper) continue
      seenIn[word] = paper
      starts[word + 1] = (starts[word + 1] ?? 0) + 1
    }
  }
  for (let word = 0; word < words; word++) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  }
  return starts
}

function afterNumber(bytes: Uint8Array, start: number): number {
  let at = start
  while ((bytes[at++] ?? 0) > 127);
  return at
}
