import { z } from 'zod'
import { WordList } from '../../search/words/word-list'
import type { Connection } from './connection'

/** Words to a row of `WordList`: few enough to rewrite the last one with every import. */
const PART_SIZE = 4096

const partRow = z.object({ words: z.string(), stems: z.string() })

/** Reads all words by number. */
export function readWordList(connection: Connection): WordList {
  const words: string[] = []
  const stems: string[] = []
  for (const part of connection.all(partRow, 'SELECT words, stems FROM WordList ORDER BY part')) {
    const partWords = part.words.split('\n')
    const partStems = part.stems.split('\n')
    for (let at = 0; at < partWords.length; at++) {
      const word = partWords[at] ?? ''
      words.push(word)
      stems.push(partStems[at] || word)
    }
  }
  return new WordList(words, stems)
}

/** Writes the words from number `from` on; those before are stored already. */
export function writeWordList(connection: Connection, list: WordList, from: number): void {
  for (let part = Math.floor(from / PART_SIZE); part * PART_SIZE < list.size; part++) {
    const [start, end] = [part * PART_SIZE, (part + 1) * PART_SIZE]
    const words = list.words.slice(start, end)
    const stems = list.stems.slice(start, end).map((stem, at) => (stem === words[at] ? '' : stem))
    connection.run(
      'INSERT OR REPLACE INTO WordList (part, words, stems) VALUES (?, ?, ?)',
      part,
      words.join('\n'),
      stems.join('\n'),
    )
  }
}
