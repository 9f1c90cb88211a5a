import { introducedNames } from '../../../lib/extract/introduced-names'
import { paperSignals } from '../../../lib/extract/paper-signals'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()

/** What a paper brings, by the names' own rules alone. */
export const introduced = (abstract: string, title = 'A title', urls: readonly string[] = []) =>
  introducedNames(paperSignals({ title, abstract }, vocabulary), vocabulary, urls)

/** The same as "SHORT = LONG", or the name alone. */
export const namesOf = (abstract: string, title?: string, urls?: readonly string[]) =>
  introduced(abstract, title, urls).introduces.map(({ name, long }) =>
    long ? `${name} = ${long}` : name,
  )
