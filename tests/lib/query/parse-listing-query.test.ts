import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  PAGE_MAX,
  parseListingQuery,
  Q_LENGTH_MAX,
  unknownParameters,
  VALUE_LENGTH_MAX,
  VALUES_MAX,
} from '../../../lib/query/parse-listing-query'

function parse(search: string | [string, string][]) {
  return parseListingQuery(new URLSearchParams(search))
}

test.each([
  ['page=0'],
  ['page=-1'],
  ['page=1.5'],
  ['page=two'],
  [`page=${PAGE_MAX + 1}`],
  ['page=1e3'],
])('%s is no page: the first is shown and the parameter named', (search) => {
  const { query, problems } = parse(search)
  expect(query.page).toBe(1)
  expect(problems.map(({ field }) => field)).toEqual(['page'])
})

test('the last page that can be asked for is read', () => {
  expect(parse(`page=${PAGE_MAX}`)).toMatchObject({ query: { page: PAGE_MAX }, problems: [] })
})

test('an unknown order or way to combine falls to the default and is named', () => {
  const { query, problems } = parse('sort=newest&match-method=both')
  expect(query.sort).toBe('source')
  expect(query.facets.method.match).toBe('any')
  expect(problems.map(({ field }) => field)).toEqual(['match-method', 'sort'])
})

test('all problems are named at once, each with its parameter', () => {
  const search = `q=a&q=b&method=${'x'.repeat(VALUE_LENGTH_MAX + 1)}&not-link=${'y'.repeat(200)}&sort=up&page=0`
  const fields = parse(search).problems.map(({ field }) => field)
  expect(fields).toEqual(['q', 'method', 'not-link', 'sort', 'page'])
})

test('a parameter that cannot repeat takes its first value and says so, unless both are the same', () => {
  expect(parse('q=a&q=b')).toMatchObject({ query: { q: 'a' }, problems: [{ field: 'q' }] })
  expect(parse('page=2&page=2')).toMatchObject({ query: { page: 2 }, problems: [] })
})

test('white space in search text is folded, control characters too', () => {
  expect(parse([['q', '  low\trank\u0000\r\nadaptation ']]).query.q).toBe('low rank adaptation')
})

test('search text of the full length is taken, a longer one cut and named', () => {
  const full = 'a'.repeat(Q_LENGTH_MAX)
  expect(parse([['q', full]])).toMatchObject({ query: { q: full }, problems: [] })
  expect(parse([['q', `${full}b`]])).toMatchObject({
    query: { q: full },
    problems: [{ field: 'q' }],
  })
})

test('a cut never leaves half a character', () => {
  const { query } = parse([['q', `${'a'.repeat(Q_LENGTH_MAX - 1)}😀`]])
  expect(query.q.isWellFormed()).toBe(true)
})

test('an over-long value is clipped and named, not dropped, so that the list never widens', () => {
  const { query, problems } = parse(`method=${'x'.repeat(VALUE_LENGTH_MAX + 50)}`)
  expect(query.facets.method.include).toEqual(['x'.repeat(VALUE_LENGTH_MAX)])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message.length).toBeLessThan(VALUE_LENGTH_MAX)
})

test('as many values as allowed are taken, more are named', () => {
  const values = (count: number) =>
    Array.from({ length: count }, (_, at): [string, string] => ['method', `m${at}`])
  expect(parse(values(VALUES_MAX)).problems).toEqual([])
  const { query, problems } = parse(values(VALUES_MAX + 1))
  expect(query.facets.method.include).toHaveLength(VALUES_MAX)
  expect(problems.map(({ field }) => field)).toEqual(['method'])
})

test('repeats of one value are one value and no problem', () => {
  const repeated = Array.from({ length: 80 }, (): [string, string] => ['link', 'code'])
  expect(parse(repeated)).toMatchObject({
    query: { facets: { link: { include: ['code'] } } },
    problems: [],
  })
})

test('parameters that no view has are left out and can be listed once each', () => {
  const params = new URLSearchParams('colour=blue&method=lora&colour=red&Method=x')
  expect(parseListingQuery(params).problems).toEqual([])
  expect(unknownParameters(params, ['method'])).toEqual(['colour', 'Method'])
})

test('names that every object has are parameters like any other', () => {
  const params = new URLSearchParams('__proto__=a&constructor=b&method=toString')
  expect(parseListingQuery(params).query.facets.method.include).toEqual(['toString'])
  expect(unknownParameters(params, ['method'])).toEqual(['__proto__', 'constructor'])
})

test('no query string makes it throw or answer with half a character', () => {
  const anything = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) })
  fc.assert(
    fc.property(fc.constantFrom('q', 'method', 'sort', 'page'), anything, (name, text) => {
      const { query } = parse([[name, text]])
      expect([query.q, ...query.facets.method.include].every((one) => one.isWellFormed())).toBe(
        true,
      )
    }),
  )
})
