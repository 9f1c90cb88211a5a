import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unknownValues, viewPapers } from '../../../lib/listing/view-papers'
import {
  conditions,
  FACETS,
  type Facet,
  type FacetSelection,
  type ListingQuery,
  NONE,
  SORTS,
  withoutCondition,
} from '../../../lib/query/listing-query'
import { arbitraryView, UNKNOWN, VALUES, type View } from '../../fixtures/arbitrary-collection'

// The sentences of docs/rules.md, Counts on filters, counts and sorting, for any collection and any view of it.

/** The view with one facet put differently. */
function put(query: ListingQuery, facet: Facet, change: Partial<FacetSelection>): ListingQuery {
  return { ...query, facets: { ...query.facets, [facet]: { ...query.facets[facet], ...change } } }
}

function papers({ index, search }: View, query: ListingQuery): Set<number> {
  return new Set(viewPapers(index, query, search).ordinals)
}

function isWithin(inner: Set<number>, outer: Set<number>): boolean {
  return [...inner].every((ordinal) => outer.has(ordinal))
}

const facetAndValue = fc.tuple(fc.constantFrom(...FACETS), fc.constantFrom(...VALUES, NONE))

/** Filters spelt out paper by paper, without sets of bits. */
function plainFilter({ index, query, search }: View): number[] {
  const unknown = unknownValues(index, query).length > 0
  const has = (facet: Facet, value: string, ordinal: number) =>
    [...(index.facets[facet].get(value)?.papers ?? [])].includes(ordinal)
  return [...search(query.q).papers].filter((ordinal) =>
    FACETS.every((facet) => {
      const { include, exclude, match } = query.facets[facet]
      const held = include.filter((value) => has(facet, value, ordinal))
      const included =
        include.length === 0 || (match === 'all' ? held.length === include.length : held.length > 0)
      return !unknown && included && !exclude.some((value) => has(facet, value, ordinal))
    }),
  )
}

test('a paper is in a view when the search matches it and every facet lets it through', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      expect([...papers(view, view.query)].sort((a, b) => a - b)).toEqual(plainFilter(view))
    }),
    { numRuns: 300 },
  )
})

test('the count beside a value is the total of the same view with that value included', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const { facets } = viewPapers(view.index, view.query, view.search)
      for (const facet of FACETS) {
        const { include, exclude, match } = view.query.facets[facet]
        for (const value of [...VALUES, NONE]) {
          if (exclude.includes(value)) continue
          const beside = match === 'all' ? [...new Set([...include, value])] : [value]
          const total = papers(view, put(view.query, facet, { include: beside })).size
          const shown = facets[facet].find((one) => one.value === value)
          expect(shown?.count ?? 0, `${facet} ${value}`).toBe(total)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('beside an excluded value stands how many papers its exclusion removes', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const { ordinals, facets } = viewPapers(view.index, view.query, view.search)
      for (const facet of FACETS) {
        const { exclude } = view.query.facets[facet]
        for (const value of exclude) {
          if (value === UNKNOWN) continue
          const others = exclude.filter((other) => other !== value)
          const without = papers(view, put(view.query, facet, { exclude: others })).size
          const shown = facets[facet].find((one) => one.value === value)
          expect(shown, `${facet} ${value}`).toMatchObject({
            count: without - ordinals.length,
            selected: 'exclude',
          })
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a first value of a facet never adds papers', () => {
  fc.assert(
    fc.property(arbitraryView, facetAndValue, (view, [facet, value]) => {
      const before = put(view.query, facet, { include: [] })
      const after = put(view.query, facet, { include: [value] })
      expect(isWithin(papers(view, after), papers(view, before))).toBe(true)
    }),
  )
})

test('an excluded value never adds papers', () => {
  fc.assert(
    fc.property(arbitraryView, facetAndValue, (view, [facet, value]) => {
      const exclude = [...view.query.facets[facet].exclude, value]
      const after = put(view.query, facet, { exclude })
      expect(isWithin(papers(view, after), papers(view, view.query))).toBe(true)
    }),
  )
})

test('with all, a further value never adds papers; with any, it never removes one', () => {
  fc.assert(
    fc.property(arbitraryView, facetAndValue, (view, [facet, value]) => {
      const include = view.query.facets[facet].include
      fc.pre(include.length > 0)
      const more = [...include, value]
      for (const match of ['any', 'all'] as const) {
        const before = papers(view, put(view.query, facet, { match }))
        const after = papers(view, put(view.query, facet, { match, include: more }))
        expect(match === 'all' ? isWithin(after, before) : isWithin(before, after)).toBe(true)
      }
    }),
  )
})

test('sorting never changes the set, the counts or what could be dropped', () => {
  fc.assert(
    fc.property(arbitraryView, fc.constantFrom(...SORTS), (view, sort) => {
      const one = viewPapers(view.index, view.query, view.search)
      const other = viewPapers(view.index, { ...view.query, sort }, view.search)
      expect(new Set(other.ordinals)).toEqual(new Set(one.ordinals))
      expect(other.ordinals).toHaveLength(one.ordinals.length)
      expect(other.facets).toEqual(one.facets)
      expect(other.relaxations).toEqual(one.relaxations)
    }),
  )
})

test('a selected value stays visible at 0, an unknown one too, and no other value does', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const { facets } = viewPapers(view.index, view.query, view.search)
      for (const facet of FACETS) {
        const { include, exclude } = view.query.facets[facet]
        const shown = new Map(facets[facet].map((one) => [one.value, one]))
        for (const value of include) {
          const selected = exclude.includes(value) ? 'exclude' : 'include'
          expect(shown.get(value)?.selected).toBe(selected)
        }
        for (const value of exclude) expect(shown.get(value)?.selected).toBe('exclude')
        for (const { selected, count } of facets[facet])
          expect(selected !== null || count > 0).toBe(true)
        expect(shown.size).toBe(facets[facet].length)
      }
    }),
  )
})

test('selected values come first, then those with most papers, then by label', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const { facets } = viewPapers(view.index, view.query, view.search)
      for (const facet of FACETS) {
        const rows = facets[facet]
        const expected = rows.toSorted(
          (a, b) =>
            Number(b.selected !== null) - Number(a.selected !== null) ||
            b.count - a.count ||
            (a.label < b.label ? -1 : 1),
        )
        expect(rows).toEqual(expected)
      }
    }),
  )
})

test('an empty view says what it could do without: one condition each, or else the fewest together', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const { ordinals, relaxations } = viewPapers(view.index, view.query, view.search)
      fc.pre(ordinals.length === 0)
      const list = conditions(view.query)
      const without = (indexes: readonly number[]) => {
        const relaxed = indexes.reduce((query, at) => {
          const condition = list[at]
          return condition === undefined ? query : withoutCondition(query, condition)
        }, view.query)
        return papers(view, relaxed).size
      }
      for (const { indexes, total } of relaxations) expect(total).toBe(without(indexes))
      const totals = relaxations.map(({ total }) => total)
      expect(totals).toEqual(totals.toSorted((a, b) => b - a))
      expect(totals.at(-1)).not.toBe(0)
      const single = list.flatMap((_, at) => without([at]) || [])
      const fewest = relaxations[0]?.indexes.length
      if (single.length > 0) {
        expect(fewest).toBe(1)
        expect(totals).toEqual(single.sort((a, b) => b - a).slice(0, 5))
      } else if (fewest !== undefined) expect(fewest).toBeGreaterThan(1)
    }),
    { numRuns: 300 },
  )
})

test('a view that holds papers drops nothing', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const { ordinals, relaxations } = viewPapers(view.index, view.query, view.search)
      fc.pre(ordinals.length > 0)
      expect(relaxations).toEqual([])
    }),
  )
})
