import { expect, test } from 'vitest'
import { claimedLanguageCount } from '../../../lib/extract/language-count'

const claimed = (abstract: string) => claimedLanguageCount({ title: 'A study', abstract })

test.each([
  ['We present a model for 534 languages.', 534],
  ['We train on over 100 languages.', 100],
  ['We evaluate on nine languages.', 9],
  ['It is tested on eight new languages.', 8],
  ['Our corpus covers 1.5k languages.', 1500],
  ['Our corpus covers 1,107 low-resource languages.', 1107],
  ['We support 700+ languages.', 700],
  ['We release data in twenty-two scheduled Indian languages.', 22],
  ['We cover a hundred languages, and a dozen languages in depth.', 100],
  ['Experiments span 150k minimal pairs in three languages.', 3],
  ['We establish a new 23-language evaluation set.', 23],
  ['We improve all 14 test sets covering 8 languages.', 8],
  ['We train on two languages.', 2],
  ['We tune on 14 languages and test on 40 languages.', 40],
])('takes the largest number of languages that the work claims: %s', (abstract, count) => {
  expect(claimed(abstract)).toBe(count)
})

test.each([
  ['Prior models were limited to 46 languages.'],
  ['However, existing benchmarks cover only 20 languages.'],
  ['About 7000 languages are spoken today.'],
  ['India has 22 official languages spoken in the country.'],
  ['We test on seven programming languages.'],
  ['We cover 12 language families.'],
  ['It holds 3 billion tokens of many languages.'],
  ['Learning a mapping between embeddings of two languages is important.'],
  ['We learn from one language.'],
  ['Hundreds of languages have no data.'],
])('claims nothing for others, the world or other things: %s', (abstract) => {
  expect(claimed(abstract)).toBeNull()
})

test('a title claims without more ado, but for a pair', () => {
  expect(claimedLanguageCount({ title: 'Two Languages Are Better', abstract: 'Text.' })).toBeNull()
  expect(claimedLanguageCount({ title: 'Speech in 31 Languages', abstract: 'Text.' })).toBe(31)
})

test.each([['1 languages '], ['1 '], ['one hundred '], ['1'], ['12 languages-']])(
  'reads a megabyte of %j in time linear in its length',
  (unit) => {
    const begun = performance.now()
    claimed(`languages ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`)
    expect(performance.now() - begun).toBeLessThan(15_000)
  },
  60_000,
)
