/** The fields that a search may name, as they are written before the colon. */
export const SEARCH_FIELDS = [
  'title',
  'author',
  'method',
  'language',
  'model',
  'contribution',
  'has',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** Fields of free text; the others take values of a facet. */
export type TextSearchField = 'title' | 'author'
export type TagSearchField = Exclude<SearchField, TextSearchField>
