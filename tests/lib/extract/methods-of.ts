import { paperSignals } from '../../../lib/extract/paper-signals'
import { termMentions } from '../../../lib/extract/terms'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()

export const methodMentions = (abstract: string, title = 'A title') =>
  termMentions(paperSignals({ title, abstract }, vocabulary), vocabulary, 'method')

/** The methods that the work is given, each once. */
export const methodsOf = (abstract: string, title?: string) => [
  ...new Set(methodMentions(abstract, title).map(({ value }) => value)),
]
