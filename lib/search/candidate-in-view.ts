import { FACETS, type Facet, type ListingQuery, NONE } from '../query/listing-query'
import type { Candidate, Listing } from '../store/store'

/** The facets whose values a candidate names. Of links it knows only whether there is code. */
const NAMES: Partial<Record<Facet, (candidate: Candidate) => string[]>> = {
  method: ({ methods }) => methods,
  language: ({ languages }) => languages,
  model: ({ models }) => models,
}

type Test = (candidate: Candidate) => boolean

/**
 * A test whether a candidate is in a view, its search text left aside; null where candidates do not know
 * enough to tell, and the server must. `facets` gives the names of the selected values.
 */
export function candidateTest(query: ListingQuery, facets: Listing['facets']): Test | null {
  const tests: Test[] = []
  for (const facet of FACETS) {
    const { include, exclude, match } = query.facets[facet]
    const has = (value: string) => valueTest(facet, value, facets)
    const wanted = include.map(has)
    const unwanted = exclude.map(has)
    if ([...wanted, ...unwanted].includes(null)) return null
    const included = wanted.filter((test) => test !== null)
    const excluded = unwanted.filter((test) => test !== null)
    if (included.length > 0) {
      tests.push((candidate) =>
        match === 'all'
          ? included.every((test) => test(candidate))
          : included.some((test) => test(candidate)),
      )
    }
    tests.push((candidate) => !excluded.some((test) => test(candidate)))
  }
  return (candidate) => tests.every((test) => test(candidate))
}

function valueTest(facet: Facet, value: string, facets: Listing['facets']): Test | null {
  if (facet === 'link' && value === 'code') return ({ code }) => code
  const names = NAMES[facet]
  if (names === undefined) return null
  if (value === NONE) return (candidate) => names(candidate).length === 0
  const label = facets[facet].find((known) => known.value === value)?.label
  return label === undefined ? null : (candidate) => names(candidate).includes(label)
}
