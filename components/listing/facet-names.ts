import type { Facet } from '@/lib/query/listing-query'

/** A facet's value in the singular, for sentences. */
export const FACET_NOUNS: Record<Facet, string> = {
  method: 'method',
  language: 'language',
  model: 'base model',
  contribution: 'contribution',
  link: 'kind of link',
}

/** In the plural, within a sentence. */
export const FACET_PLURALS: Record<Facet, string> = {
  method: 'methods',
  language: 'languages',
  model: 'base models',
  contribution: 'contributions',
  link: 'kinds of link',
}
