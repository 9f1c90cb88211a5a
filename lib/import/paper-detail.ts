import type { TaggedPaper } from '../paper'
import type { PaperDetail, TagNames } from '../store/store'

/** A paper that is not in a store, with its names filled in. */
export function detailOf(
  paper: TaggedPaper,
  slug: string,
  names: TagNames,
): Omit<PaperDetail, 'versions'> {
  const { title, abstract } = paper.raw
  return {
    ...paper,
    slug,
    methods: paper.methods.map((method) => ({ slug: method, name: names.method(method) })),
    models: paper.models.map((model) => ({ slug: model, name: names.model(model) })),
    languages: paper.languages.map((code) => ({ code, name: names.language(code) })),
    raw: { title, abstract },
  }
}
