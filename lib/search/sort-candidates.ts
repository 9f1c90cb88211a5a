import type { Sort } from '../query/listing-query'
import type { Candidate } from '../store/store'

/**
 * Candidates, best match first, in the order a view asks for. Only nearly the server's: "languages" counts
 * the tags, not the numbers that papers claim. `all` is the collection in the order of its source.
 */
export function sortCandidates(
  found: readonly Candidate[],
  sort: Sort,
  all: readonly Candidate[],
): Candidate[] {
  if (sort === 'source') {
    const wanted = new Set(found)
    return all.filter((candidate) => wanted.has(candidate))
  }
  if (sort === 'title') return [...found].sort((a, b) => a.title.localeCompare(b.title, 'en'))
  if (sort === 'languages') {
    return [...found].sort((a, b) => b.languages.length - a.languages.length)
  }
  return [...found]
}
