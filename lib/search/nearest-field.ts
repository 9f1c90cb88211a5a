import { distance } from 'fastest-levenshtein'
import { SEARCH_FIELDS, type SearchField } from './search-fields'

/** Share of letters that may differ: "mdoel" and "model" differ in two of five. */
const DIFFERENCE_MAX = 0.4

/** The field that a name most likely means; null where none comes near. */
export function nearestField(name: string): SearchField | null {
  const wanted = name.toLowerCase()
  // As the facet is called in a view's address
  const direct = wanted === 'link' || wanted === 'links' ? 'has' : undefined
  const begun =
    wanted.length >= 3 ? SEARCH_FIELDS.find((field) => field.startsWith(wanted)) : undefined
  const [near] = SEARCH_FIELDS.map((field) => ({
    field,
    difference: distance(wanted, field) / Math.max(wanted.length, field.length),
  }))
    .filter(({ difference }) => difference <= DIFFERENCE_MAX)
    .sort((a, b) => a.difference - b.difference)
  return direct ?? begun ?? near?.field ?? null
}
