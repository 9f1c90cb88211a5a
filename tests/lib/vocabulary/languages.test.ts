import { iso6393 } from 'iso-639-3'
import { expect, test } from 'vitest'
import { codeOfTwoLetters, languageByCode } from '../../../lib/vocabulary/languages'

test('every code of ISO 639-3 is known, and nothing else', () => {
  expect(iso6393.length).toBeGreaterThan(7800)
  for (const { iso6393: code } of iso6393) expect(languageByCode(code)?.code).toBe(code)
  for (const code of ['xx', 'de', 'DEU', '', 'qqq']) expect(languageByCode(code)).toBeNull()
})

test('a language has its everyday name, endonym, family, script and speakers', () => {
  const { speakers, ...german } = languageByCode('deu') ?? {}
  expect(german).toEqual({
    code: 'deu',
    name: 'German',
    family: 'Indo-European',
    script: 'Latin',
    twoLetter: 'de',
    endonym: 'Deutsch',
    familyPath: [
      { code: 'ine', name: 'Indo-European' },
      { code: 'gem', name: 'Germanic' },
      { code: 'gmw', name: 'West Germanic' },
    ],
    kind: 'living',
    scope: 'individual',
    macrolanguage: null,
  })
  expect(speakers).toBeGreaterThan(70_000_000)
})

test.each([
  ['ell', 'Greek'],
  ['spa', 'Spanish'],
  ['fas', 'Persian'],
  ['ben', 'Bengali'],
  ['msa', 'Malay'],
  ['swa', 'Swahili'],
  ['cmn', 'Mandarin Chinese'],
  ['yue', 'Cantonese'],
  ['grc', 'Ancient Greek'],
  ['jkr', 'Koro (India)'],
  ['swh', 'Swahili (individual language)'],
])('%s is called %s', (code, name) => {
  expect(languageByCode(code)?.name).toBe(name)
})

test.each([
  ['zho', 'Sino-Tibetan', 'Han'],
  ['cmn', 'Sino-Tibetan', 'Han'],
  ['tur', 'Turkic', 'Latin'],
  ['kor', null, 'Korean'],
  ['epo', 'Constructed', 'Latin'],
  ['ase', 'Sign languages', null],
  ['und', null, null],
])('%s is of the family %s and written in %s', (code, family, script) => {
  expect(languageByCode(code)).toMatchObject({ family, script })
})

test('the main member of a macrolanguage names it', () => {
  expect(languageByCode('cmn')?.macrolanguage).toBe('zho')
  expect(languageByCode('zho')?.macrolanguage).toBeNull()
})

test('every language in a family has a path that begins with it', () => {
  for (const { iso6393: code } of iso6393) {
    const language = languageByCode(code)
    expect(language?.familyPath[0]?.name ?? null).toBe(language?.family)
  }
})

test('two-letter codes lead to the three-letter ones', () => {
  expect(codeOfTwoLetters('nl')).toBe('nld')
  expect(codeOfTwoLetters('zz')).toBeNull()
})
