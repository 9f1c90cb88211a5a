import { expect, test } from 'vitest'
import { FIELD_OPERATORS, OPERATORS } from '../../../lib/search/operators'
import { parseQuery } from '../../../lib/search/parse-query'
import { isPlainWord } from '../../../lib/search/query-tree'
import { SEARCH_FIELDS } from '../../../lib/search/search-fields'

test.each(OPERATORS.map(({ syntax, example }) => [syntax, example]))(
  'the help’s example for %s is understood whole: %s',
  (_syntax, example) => {
    const { items, ignored } = parseQuery(example)
    expect(ignored).toEqual([])
    expect(items.every(isPlainWord)).toBe(false)
  },
)

test('the help has every field that the parser knows, and no other', () => {
  expect(Object.keys(FIELD_OPERATORS)).toEqual([...SEARCH_FIELDS])
  for (const [field, { syntax, example }] of Object.entries(FIELD_OPERATORS)) {
    expect(syntax).toMatch(new RegExp(`^${field}:`))
    expect(parseQuery(example).items[0]).toMatchObject({ kind: 'field', field })
  }
})
