import type { PaperText } from '../extract/paper-text'
import type { Extraction } from '../paper'
import { type NumberedWords, WordPacker } from '../search/words/packed-words'
import { WordList } from '../search/words/word-list'
import { mainTexts } from '../search/words/word-texts'
import { type CleanText, cleanText } from './clean-text'
import { abstractSignature } from './near-duplicates'

/** A paper's text with the addresses that its source gives beside it. */
export type TextToRead = PaperText & { codeUrls: readonly string[] }

/** All that an import makes of a paper's text alone. */
export type ReadText = {
  /** Repaired. */
  text: CleanText
  /** See `near-duplicates`. */
  signature: Uint8Array
  /** What it says; null: still to be found. */
  found: Extraction | null
  words: NumberedWords
}

/** As one thread tells another: words as bytes alone, with those that no answer before had. */
export type ReadTexts = {
  texts: (Omit<ReadText, 'words'> & { words: Uint8Array })[]
  newWords: string[]
}

/** Puts together what a `TextReader` has taken apart for the way between threads: one for each reader. */
export class ReadTextsTaker {
  /** All words that the reader has numbered so far. */
  readonly #list: string[] = []

  take({ texts, newWords }: ReadTexts): ReadText[] {
    for (const word of newWords) this.#list.push(word)
    return texts.map(({ words, ...text }) => ({
      ...text,
      words: { bytes: words, list: this.#list },
    }))
  }
}

/** Reads texts by themselves, numbering their words by a list of its own. */
export class TextReader {
  readonly #extract: (text: TextToRead) => Extraction | null
  readonly #list = new WordList()
  readonly #packer = new WordPacker(this.#list)

  /** @param extract Finds what a repaired text says, or leaves it to whoever stores the paper. */
  constructor(extract: (text: TextToRead) => Extraction | null) {
    this.#extract = extract
  }

  read(texts: readonly TextToRead[]): ReadTexts {
    const before = this.#list.size
    const read = texts.map(({ codeUrls, ...raw }) => {
      const text = cleanText(raw)
      const { title, abstract } = text
      return {
        text,
        signature: abstractSignature(abstract),
        found: this.#extract({ title, abstract, codeUrls }),
        words: this.#packer.pack(mainTexts(text)),
      }
    })
    return { texts: read, newWords: this.#list.words.slice(before) }
  }
}
