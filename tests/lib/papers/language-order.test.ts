import { expect, test } from 'vitest'
import { languageOrder, orderedLanguages } from '../../../lib/papers/language-order'

function language(name: string, count: number, family: string | null, script: string | null) {
  return { code: name.slice(0, 3).toLowerCase(), name, count, family, script }
}
const languages = [
  language('Russian', 5, 'Indo-European', 'Cyrillic'),
  language('Basque', 1, null, 'Latin'),
  language('Dutch', 4, 'Indo-European', 'Latin'),
  language('Korean', 7, 'Koreanic', 'Korean'),
]

function drawn(order: 'papers' | 'name' | 'family' | 'script') {
  return orderedLanguages(languages, order).map(({ title, languages: members }) =>
    [title, ...members.map(({ name }) => name)].join(' '),
  )
}

test('by papers the most studied language comes first', () => {
  expect(drawn('papers')).toEqual([' Korean Russian Dutch Basque'])
})

test('by name the order is the alphabet’s', () => {
  expect(drawn('name')).toEqual([' Basque Dutch Korean Russian'])
})

test('by family the family with most papers comes first, and languages without one last', () => {
  expect(drawn('family')).toEqual(['Indo-European Russian Dutch', 'Koreanic Korean', ' Basque'])
})

test('by script languages of one script stand together', () => {
  expect(drawn('script')).toEqual(['Korean Korean', 'Cyrillic Russian', 'Latin Dutch Basque'])
})

test('an order that does not exist is the first one', () => {
  expect(languageOrder('speakers')).toBe('papers')
  expect(languageOrder(null)).toBe('papers')
  expect(languageOrder('family')).toBe('family')
})
