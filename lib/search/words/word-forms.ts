import type { WordNode } from '../query-tree'
import { isForm } from '../spellings'
import { spelledWords } from './spelled-words'
import type { TextIndex } from './text-index'

/** The words of a typed word's stem by number: its own forms, and what is only derived from it. */
export type WordForms = { own: number[]; derived: number[] }

/** The forms of a typed word; null where all words of its stem are forms of it, and for compounds and beginnings. */
export function wordForms(
  { parts, prefix }: Pick<WordNode, 'parts' | 'prefix'>,
  text: TextIndex,
): WordForms | null {
  const [written = '', ...more] = parts
  if (prefix || more.length > 0) return null
  const own: number[] = []
  const derived: number[] = []
  for (const word of spelledWords(text, written, 'stem')) {
    const forms = isForm(written, text.list.words[word] ?? '') ? own : derived
    forms.push(word)
  }
  return derived.length === 0 ? null : { own, derived }
}
