import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languageNames } from '../../../lib/vocabulary/language-names'

const HEADER = 'name\tcodes\treading\tnote'
const named = (...rows: string[]) =>
  languageNames({ name: 'names.tsv', text: [HEADER, ...rows].join('\n') })

test('the packages give the names of nearly all languages, and how sure they are', () => {
  const names = named()
  expect(names.size).toBeGreaterThan(7500)
  expect(names.get('Chinese')).toEqual({ codes: ['zho'], reading: 'known' })
  expect(names.get('Gulf Arabic')).toEqual({ codes: ['afb'], reading: 'known' })
  expect(names.get('Chinese Sign Language')).toEqual({ codes: ['csl'], reading: 'known' })
  expect(names.get('Moklen')).toEqual({ codes: ['mkm'], reading: 'rare' })
  expect(names.get('Day')).toEqual({ codes: ['dai'], reading: 'strict' })
})

test('a name that several languages share means none of them', () => {
  expect(named().get('Kara')).toBeUndefined()
})

test('the file adds names and corrects readings', () => {
  const names = named('Farsi\tfas\tknown\t', 'Even\t\tstrict\tword', 'Hinglish\thin eng\tknown')
  expect(names.get('Farsi')).toEqual({ codes: ['fas'], reading: 'known' })
  expect(names.get('Even')).toEqual({ codes: ['eve'], reading: 'strict' })
  expect(names.get('Hinglish')?.codes).toEqual(['hin', 'eng'])
})

test('every mistake is named with its line and a remedy', () => {
  const rows = [
    'Farsi\tfas\tknown',
    'Farsi\tfas\tknown',
    'Farsi2\txxx\tknown',
    'Even\t\tsometimes',
    'Nonesuch\t\tknown',
    '\tfas\tknown',
  ]
  expect(() => named(...rows)).toThrow(
    [
      'names.tsv:3: "Farsi" has a line already: keep one of the two',
      'names.tsv:4: "xxx" is no ISO 639-3 code: use three small letters, as in nld for Dutch',
      'names.tsv:5: "sometimes" is no reading: use one of known, rare, strict, signed, never',
      'names.tsv:6: no language is called "Nonesuch" in ISO 639-3: give its code',
      'names.tsv:7: the name is blank: give one, or delete the line',
    ].join('\n'),
  )
})

test('the curator’s file has no mistake', () => {
  const name = 'prisma/seed/vocabulary/language-names.tsv'
  expect(() => languageNames({ name, text: readFileSync(name, 'utf8') })).not.toThrow()
})
