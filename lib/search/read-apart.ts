import { fold } from './fold'
import { isPlainWord, type QueryNode, type WordNode } from './query-tree'
import type { TermLookup } from './term-lookup'

/**
 * Plain words that were read as one compound, as "self architecture" is like "self supervised", as the two words they
 * are, where no paper has them as one.
 */
export function readApart(items: readonly QueryNode[], lookup: TermLookup): QueryNode[] {
  return items.flatMap((item) => {
    if (!isPlainWord(item) || !/\s/.test(item.text)) return [item]
    return lookup.word(item).count() > 0 ? [item] : apart(item)
  })
}

/** As the compound is written apart, each of its words is one of its parts. */
function apart(word: WordNode): WordNode[] {
  const runs = Array.from(word.text.matchAll(/\S+/g), (run) => ({ text: run[0], at: run.index }))
  return runs.map(({ text, at }) => ({
    ...word,
    text,
    parts: [fold(text)],
    span: { start: word.span.start + at, end: word.span.start + at + text.length },
  }))
}
