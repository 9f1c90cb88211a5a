import type { Model } from '../paper'
import { ancestorsBySlug } from '../vocabulary/term-table'

/** The values that a model's name stands for: its slug and its families'. */
export type ModelsOfName = (name: string) => readonly string[]

/**
 * Reads the names by which annotators gave models ("Llama 2", "nllb-200") as slugs with their families, which
 * the extractor gives as well. A name that the vocabulary lacks stands for itself: a model that is missed.
 */
export function modelsOfName(
  models: readonly (Model & { aliases: readonly string[] })[],
): ModelsOfName {
  const ancestors = ancestorsBySlug(models)
  const slugs = new Map(
    models.flatMap(({ slug, name, aliases }) =>
      [...aliases, name, slug].map((known) => [nameKey(known), slug]),
    ),
  )
  return (name) => {
    const slug = slugs.get(nameKey(name))
    return slug === undefined ? [nameKey(name)] : [slug, ...(ancestors.get(slug) ?? [])]
  }
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d.+]/gu, '')
}
