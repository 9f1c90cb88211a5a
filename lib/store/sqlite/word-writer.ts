import { type NumberedWords, WordPacker } from '../../search/words/packed-words'
import type { WordList } from '../../search/words/word-list'
import { furtherTexts, mainTexts, type Searched } from '../../search/words/word-texts'
import type { Connection } from './connection'
import { PaperWords } from './paper-words'
import { readWordList, writeWordList } from './word-lists'

/** Writes what papers are searched by, for the length of a transaction. Nothing is read before the first paper comes. */
export class WordWriter {
  readonly #connection: Connection
  readonly #papers: PaperWords
  #words: { list: WordList; packer: WordPacker; stored: number } | null = null

  constructor(connection: Connection) {
    this.#connection = connection
    this.#papers = new PaperWords(connection)
  }

  /** @param known The words of its title and abstract, where they are known already. */
  set(key: number, paper: Searched, known: NumberedWords | null): void {
    this.#words ??= this.#read()
    const { packer } = this.#words
    const further = furtherTexts(paper)
    const words =
      known === null ? packer.pack([...mainTexts(paper), ...further]) : packer.pack(further, known)
    this.#papers.set(key, words)
  }

  remove(key: number): void {
    this.#papers.remove(key)
  }

  finish(): void {
    this.#papers.finish()
    if (this.#words === null) return
    const { list, stored } = this.#words
    if (list.size > stored) writeWordList(this.#connection, list, stored)
    this.#words.stored = list.size
  }

  #read() {
    const list = readWordList(this.#connection)
    return { list, packer: new WordPacker(list), stored: list.size }
  }
}
