import { FACETS, type Facet, type ListingQuery, NONE } from '../query/listing-query'
import type { Candidate } from '../store/store'

/** The facets whose values a candidate knows. Of links it knows only whether there is code. */
const VALUES: Partial<Record<Facet, (candidate: Candidate) => string[]>> = {
  method: ({ methods }) => methods.map(({ slug }) => slug),
  language: ({ languages }) => languages.map(({ code }) => code),
  model: ({ models }) => models.map(({ slug }) => slug),
}

type Test = (candidate: Candidate) => boolean

/**
 * A test whether a candidate is in a view, its search text left aside; null where candidates do not know
 * enough to tell, and the server must.
 */
export function candidateTest(query: ListingQuery): Test | null {
  const tests: Test[] = []
  for (const facet of FACETS) {
    const { include, exclude, match } = query.facets[facet]
    const wanted = include.map((value) => valueTest(facet, value))
    const unwanted = exclude.map((value) => valueTest(facet, value))
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

function valueTest(facet: Facet, value: string): Test | null {
  if (facet === 'link' && value === 'code') return ({ code }) => code
  const values = VALUES[facet]
  if (values === undefined) return null
  if (value === NONE) return (candidate) => values(candidate).length === 0
  return (candidate) => values(candidate).includes(value)
}
