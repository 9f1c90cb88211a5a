import type { Method, Model } from '../paper'
import { ancestorsBySlug } from '../vocabulary/term-table'
import { type ModelsOfName, modelsOfName } from './models-of-name'

/** What the vocabulary makes of the names in labels. */
export type KnownLabels = {
  methods: readonly string[]
  /** A method with those that it is a kind of, as every paper that has it has them. */
  methodsOf(slug: string): readonly string[]
  modelsOf: ModelsOfName
  isModel(name: string): boolean
}

export function knownLabels({
  methods,
  models,
}: {
  methods: readonly Method[]
  models: readonly (Model & { aliases: readonly string[] })[]
}): KnownLabels {
  const ancestors = ancestorsBySlug(methods)
  const modelsOf = modelsOfName(models)
  const modelSlugs = new Set(models.map(({ slug }) => slug))
  return {
    methods: methods.map(({ slug }) => slug),
    methodsOf: (slug) => [slug, ...(ancestors.get(slug) ?? [])],
    modelsOf,
    isModel: (name) => modelsOf(name).some((slug) => modelSlugs.has(slug)),
  }
}
