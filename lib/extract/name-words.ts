/** Words without which a sentence brings no name in this way or that; see sentence-words.ts. */
export const NAME_WORDS: readonly string[] = [
  'our',
  'novel new newly',
  'two three four five six several following',
  'proposed introduced presented developed designed devised put',
]

/** The lists above as bits. */
export const OUR = 1
export const NEW = 2
export const LISTING = 4
export const PROPOSED = 8
export const ANY_NAME_WORD = OUR | NEW | LISTING | PROPOSED
