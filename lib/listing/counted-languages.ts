import type { Language } from '../paper'
import type { Counted } from '../store/store'
import { languageByCode } from '../vocabulary/languages'
import type { CollectionIndex } from './collection-index'

/** The languages that a collection has papers of, most papers first. */
export function countedLanguages(index: CollectionIndex): (Language & Counted)[] {
  return [...index.facets.language.values()]
    .flatMap(({ value, papers }) => {
      const language = languageByCode(value)
      if (language === null) return []
      const { code, name, family, script } = language
      return [{ code, name, family, script, count: papers.count() }]
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'))
}
