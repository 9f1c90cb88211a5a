import { fold } from './fold'
import { words as wordsOf } from './terms'
import { ExactNames } from './words/exact-names'
import type { TextIndex } from './words/text-index'

/** Shorter titles are rather a search with an operator than pasted: "lora -dora". */
const TITLE_WORDS_MIN = 3

const MINUS = /(?<=^|[\s("“„«])[-−]+/g
const OR = /(?<=^|\s)OR(?=\s|$)/g
const SIGNS = /[():*]/g

/**
 * A search text that is word for word the title of a paper, with its signs as spaces, so that they are no operators:
 * who pastes "MOVEMENT -Modular Mobility System" does not mean to leave out what is modular. Of the same length, so that places in
 * the text stay. Null where there is no such title, or nothing in it could be an operator. Quotation marks stay: the
 * words between them are in that title, as they must be.
 */
export function titleQuery(q: string, text: TextIndex): string | null {
  const plain = q
    .replace(MINUS, (minuses) => ' '.repeat(minuses.length))
    .replace(OR, 'or')
    .replace(SIGNS, ' ')
  if (plain === q) return null
  const words = wordsOf(fold(q)).map((word) => word.text)
  return words.length >= TITLE_WORDS_MIN && new ExactNames(text, words).haveTitle() ? plain : null
}
