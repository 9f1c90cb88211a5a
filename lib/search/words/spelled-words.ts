import { isForm, spellings } from '../spellings'
import { stem } from '../terms'
import type { TextIndex } from './text-index'

/**
 * How a written word becomes words of the collection: all of its stem, of these only its own forms, the very word, or all
 * that begin so. Stems and forms are those of the other spelling, too: "colour" and "color".
 */
export type Spelling = 'stem' | 'form' | 'exact' | 'prefix'

/** The words of a collection that a written word stands for, by number. */
export function spelledWords(
  { list, stems }: TextIndex,
  written: string,
  spelling: Spelling,
): Iterable<number> {
  if (spelling === 'prefix') return list.beginning(written)
  if (spelling === 'exact') {
    const word = list.find(written)
    return word === null ? [] : [word]
  }
  const words = stems.wordsOfAny(spellings(written).map(stem))
  return spelling === 'stem'
    ? words
    : words.filter((word) => isForm(written, list.words[word] ?? ''))
}
