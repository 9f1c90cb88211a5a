import { TriggerWords } from './trigger-words'

/** Words without which a sentence brings no name in this way or that: told in one pass, they spare most patterns. */

const LISTS = [
  'our',
  'novel new newly',
  'two three four five six several following',
  'proposed introduced presented developed designed devised put',
]
const TRIGGERS = new TriggerWords(LISTS)

export const OUR = 1
export const NEW = 2
export const LISTING = 4
export const PROPOSED = 8

/** Which of these the words between two offsets have, as bits. */
export function nameWords(plain: string, start: number, end: number): number {
  return TRIGGERS.foundIn(plain, start, end)
}
