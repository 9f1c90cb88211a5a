import type { CorrectedWord } from './correct-words'
import { compounds } from './terms'

/** A search text, and the same with its misspelt words put right. */
export type SearchCorrection = { from: string; to: string }

/** The correction of a search text; null where all of it is taken as it stands. */
export function correctQuery(q: string, words: readonly CorrectedWord[]): SearchCorrection | null {
  const corrected = words
    .flatMap(({ word, text }) => (text === null ? [] : [{ span: word.span, text }]))
    .sort((a, b) => b.span.start - a.span.start)
  if (corrected.length === 0) return null
  const to = corrected.reduce(
    // Put right, "mehtod:lora" is still two words and no field
    (text, { span, text: better }) =>
      `${text.slice(0, span.start)}${better}${text.slice(span.end).replace(/^:/, ' ')}`,
    q,
  )
  return { from: q, to }
}

/** The text as it was typed with the words that were put right quoted, so that they are searched as they stand. */
export function literalQuery({ from, to }: SearchCorrection): string {
  const typed = compounds(from)
  const kept = keptWords(
    typed.map(({ text }) => text),
    compounds(to).map(({ text }) => text),
  )
  return typed.reduceRight(
    (text, word, at) =>
      kept.has(at) ? text : `${text.slice(0, word.start)}"${word.text}"${text.slice(word.end)}`,
    from,
  )
}

/** The places of those words that stand in the other list, too, in the same order (the longest common subsequence). */
function keptWords(typed: readonly string[], better: readonly string[]): Set<number> {
  const width = better.length + 1
  const longest = new Uint16Array((typed.length + 1) * width)
  for (let row = typed.length - 1; row >= 0; row--) {
    for (let column = better.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        typed[row] === better[column]
          ? 1 + (longest[(row + 1) * width + column + 1] ?? 0)
          : Math.max(
              longest[(row + 1) * width + column] ?? 0,
              longest[row * width + column + 1] ?? 0,
            )
    }
  }
  const kept = new Set<number>()
  for (let row = 0, column = 0; row < typed.length && column < better.length; ) {
    if (typed[row] === better[column]) {
      kept.add(row++)
      column++
    } else if (
      (longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)
    )
      row++
    else column++
  }
  return kept
}
