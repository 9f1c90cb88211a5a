import type { CorrectedWord } from './correct-words'
import type { WordNode } from './query-tree'
import { isSlipBeside } from './rare-words'
import { stem } from './terms'
import type { IndexLookup } from './words/index-lookup'

/**
 * A misspelt word that is found by its stem all the same, as "reinforcment" is: in its right form, so that a search that
 * is put right is put right as a whole. It finds the same papers.
 */
export function respelt(word: WordNode, { words }: IndexLookup): CorrectedWord[] {
  if (word.parts.length > 1) return []
  const { list } = words.text
  const papersWith = (form: string) => {
    const number = list.find(form)
    return number === null ? 0 : words.text.papersWith(number)
  }
  const written = word.parts.join('')
  const papers = papersWith(written)
  if (!isSlipBeside(papers, words.size)) return []
  const [commonest] = words.near
    .of(written)
    .filter((near) => near.edits === 1 && stem(near.word) === stem(written))
    .map((near) => ({ text: near.word, papers: papersWith(near.word) }))
    .filter((near) => isSlipBeside(papers, near.papers))
    .sort((a, b) => b.papers - a.papers)
  return commonest ? [{ word, text: commonest.text }] : []
}
