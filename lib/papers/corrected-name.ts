import type { Correction, TagType } from '../paper'
import { languageByCode } from '../vocabulary/languages'
import { fixedLabel } from './fixed-label'
import { webLink } from './web-link'

/** What pages call a type of tag, in the singular. */
export const TYPE_WORDS: Record<TagType, string> = {
  method: 'method',
  language: 'language',
  model: 'base model',
  contribution: 'contribution',
  introduces: 'introduced name',
  link: 'link',
  availability: 'availability',
  languageCount: 'number of languages',
}

type Terms = readonly { slug: string; name: string }[]

/** A corrected tag as its paper's page would name it; a slug that the vocabulary has lost names itself. */
export function correctedName(
  { type, value }: Pick<Correction, 'type' | 'value'>,
  methods: Terms,
  models: Terms,
): string {
  const named = (terms: Terms) => terms.find(({ slug }) => slug === value)?.name ?? value
  switch (type) {
    case 'method':
      return named(methods)
    case 'model':
      return named(models)
    case 'language':
      return languageByCode(value)?.name ?? value
    case 'contribution':
      return fixedLabel('contribution', value)
    case 'link':
      return webLink(value)?.shown ?? value
    default:
      return value
  }
}
