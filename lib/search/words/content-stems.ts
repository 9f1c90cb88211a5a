import { isStopWord } from '../word-runs'
import type { PaperReader, TextIndex } from './text-index'

const WORD_LENGTH_MIN = 3
const ABSTRACT = 1

/** How often title and abstract of a paper have each content word, by the number of its stem. */
export function contentStems(
  { list, stems }: TextIndex,
  reader: PaperReader,
  paper: number,
): Map<number, number> {
  const counts = new Map<number, number>()
  reader.open(paper)
  while (reader.next()) {
    if (reader.field > ABSTRACT || reader.span > 1) continue
    const word = list.words[reader.word] ?? ''
    if (word.length < WORD_LENGTH_MIN || isStopWord([word])) continue
    const stem = stems.ofWord[reader.word] ?? 0
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}
