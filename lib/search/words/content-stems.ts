import type { PaperReader, TextIndex } from './text-index'

const ABSTRACT = 1

/** How often title and abstract of a paper have each content word, by the number of its stem. */
export function contentStems(
  text: TextIndex,
  reader: PaperReader,
  paper: number,
): Map<number, number> {
  const counts = new Map<number, number>()
  reader.open(paper)
  while (reader.next()) {
    if (reader.field > ABSTRACT || reader.span > 1) continue
    if (!text.isContentWord(reader.word)) continue
    const stem = text.stems.ofWord[reader.word] ?? 0
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}
