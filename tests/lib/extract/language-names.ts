import { languageMentions } from '../../../lib/extract/languages'
import { paperSignals } from '../../../lib/extract/paper-signals'
import type { PaperText } from '../../../lib/extract/paper-text'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()

/** As the import finds them. */
export function mentionsOf(paper: PaperText, openingEnd?: number) {
  return languageMentions(paper, paperSignals(paper, vocabulary), vocabulary.languages, openingEnd)
}

/** The distinct codes of a paper's languages, sorted. */
export function languagesOf(paper: PaperText): string[] {
  return [...new Set(mentionsOf(paper).map(({ value }) => value))].sort()
}
