import { fold, PLAIN } from './fold'

/** The folded words of a text: letters and digits only. "Pre-training" gives "pre" and "training". */
export function foldWords(text: string): string[] {
  return wordsOf(fold(text))
}

function wordsOf(folded: string): string[] {
  return folded.match(PLAIN.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? []
}

const HYPHEN = /[-‐‑]/
const COMPOUNDS = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu
const PLAIN_COMPOUNDS = /[a-z0-9]+(?:-[a-z0-9]+)+/g

/** The same and, for compounds, what they are when joined: "Fine-Tuning" is found by "finetuning", too. */
export function foldIndexedWords(text: string): string[] {
  const folded = fold(text)
  const words = wordsOf(folded)
  if (!HYPHEN.test(folded)) return words
  const compounds = folded.match(PLAIN.test(folded) ? PLAIN_COMPOUNDS : COMPOUNDS) ?? []
  return [...words, ...compounds.map((compound) => compound.replace(/[-‐‑]/g, ''))]
}
