import type { Listing } from '@/lib/store/store'

/** Facets of a page that has none. One object, so that what depends on it is not made again. */
export const noFacets: Listing['facets'] = {
  method: [],
  language: [],
  model: [],
  contribution: [],
  link: [],
}
