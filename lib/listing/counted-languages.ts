import type { Language } from '../paper'
import type { Counted } from '../store/store'
import { languageByCode } from '../vocabulary/languages'
import type { CollectionIndex } from './collection-index'

type CountedLanguages = readonly (Language & Counted)[]

/** Names and families take milliseconds to look up and every paper's page asks: counted once for each index. */
const counted = new WeakMap<CollectionIndex, CountedLanguages>()

/** The languages that a collection has papers of, most papers first. */
export function countedLanguages(index: CollectionIndex): CountedLanguages {
  const known = counted.get(index)
  if (known !== undefined) return known
  const languages = count(index)
  counted.set(index, languages)
  return languages
}

function count(index: CollectionIndex): CountedLanguages {
  return [...index.facets.language.values()]
    .flatMap(({ value, papers }) => {
      const language = languageByCode(value)
      if (language === null) return []
      const { code, name, family, script } = language
      return [{ code, name, family, script, count: papers.count() }]
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'))
}
