import { expect, test } from 'vitest'
import { relatives } from '../../../lib/papers/relatives'

const family = (name: string) => ({ code: name.toLowerCase(), name })
const language = (code: string, families: string[], script: string | null) => {
  return { code, familyPath: families.map(family), script }
}

const dutch = language('nld', ['Indo-European', 'Germanic'], 'Latin')
const danish = language('dan', ['Indo-European', 'Germanic'], 'Latin')
const russian = language('rus', ['Indo-European', 'Slavic'], 'Cyrillic')

test('relatives are of the narrowest family that is shared', () => {
  expect(relatives(dutch, [russian, danish, dutch])).toEqual({
    by: 'family',
    name: 'Germanic',
    languages: [danish],
  })
  expect(relatives(dutch, [dutch, russian])).toEqual({
    by: 'family',
    name: 'Indo-European',
    languages: [russian],
  })
  expect(relatives(dutch, [dutch])).toBeNull()
})

test('a language without relatives has those of its script', () => {
  const abkhazian = language('abk', ['North Caucasian'], 'Cyrillic')
  expect(relatives(abkhazian, [dutch, russian])).toEqual({
    by: 'script',
    name: 'Cyrillic',
    languages: [russian],
  })
})

test('a language that shares nothing known has none', () => {
  expect(relatives(language('abc', [], null), [language('def', [], null)])).toBeNull()
})
