import type { TaggedPaper } from '../paper'
import type { StoredVocabulary } from '../store/import-transaction'
import { languageByCode } from '../vocabulary/languages'

/**
 * Every name that a search may use for the tags of a paper: names and aliases of its methods and models,
 * names of its languages. Made once for a vocabulary, then asked for each paper.
 */
export function tagNamer(vocabulary: StoredVocabulary): (paper: TaggedPaper) => string[] {
  const methods = namesBySlug(vocabulary.methods)
  const models = namesBySlug(vocabulary.models)
  return (paper) => [
    ...paper.methods.flatMap((slug) => methods.get(slug) ?? []),
    ...paper.models.flatMap((slug) => models.get(slug) ?? []),
    ...paper.languages.flatMap((code) => languageByCode(code)?.name ?? []),
    ...paper.contributions,
  ]
}

function namesBySlug(entries: readonly { slug: string; name: string; aliases: string[] }[]) {
  return new Map(entries.map(({ slug, name, aliases }) => [slug, [name, ...aliases]]))
}
