import { SAID, type Said } from './contribution-patterns'
import { NAME_WORDS } from './name-words'
import type { Sentence } from './paper-signals'
import { STUDY_SIGNS, type StudySign } from './study-signs'
import { itemsFound, TriggerWords } from './trigger-words'

/** All that is looked for in sentences on the work, so that one pass over each tells what need be tried on it. */
const WORDS = new TriggerWords([
  ...NAME_WORDS,
  ...[...SAID, ...STUDY_SIGNS].map(({ words }) => words),
])

/** The lists of words that a sentence has a word of, as bits: those of names first. */
export function sentenceWords(sentence: Sentence, plain: string): number {
  sentence.words ??= WORDS.foundIn(plain, sentence.start, sentence.end)
  return sentence.words
}

/** The patterns of contributions that may match a sentence with these words. */
export function saidIn(words: number): Said[] {
  return itemsFound(SAID, words >>> NAME_WORDS.length)
}

export function studySignsIn(words: number): StudySign[] {
  return itemsFound(STUDY_SIGNS, words >>> (NAME_WORDS.length + SAID.length))
}
