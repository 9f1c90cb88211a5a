import { expect, test } from 'vitest'
import { languageCountMentions } from '../../../lib/extract/language-count'

const claims = (abstract: string, openingEnd = 0) =>
  languageCountMentions({ title: 'A study', abstract }, openingEnd)
const claimed = (abstract: string) => {
  const [first] = claims(abstract)
  return first === undefined ? null : Number(first.value)
}

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
  ['We train on 50 natural and 16 programming languages.', 50],
  ['We train on 50 natural and programming languages.', 50],
  ['We study 25 low-resource and 7 relatively higher-resource languages.', 32],
  ['We test on 12 high- and 30 low-resource languages.', 42],
  ['We use data in ten high- to low-resource languages.', 10],
  ['We build chatbots for 15 Asian and African languages.', 15],
  ['We test on six seen and four unseen languages.', 10],
  ['We use six source languages and eight complex target languages.', 8],
  ['We present texts in the languages of each claimant country (49 languages in total).', 49],
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
  ['Our task differs from translation, where two languages have different words.'],
  ['We consider translation between two languages.'],
  ['We learn two-dimensional languages.'],
  ['Hundreds of languages have no data.'],
])('claims nothing for others, the world or other things: %s', (abstract) => {
  expect(claimed(abstract)).toBeNull()
})

test('a title claims without more ado, but for a pair', () => {
  const inTitle = (title: string) => languageCountMentions({ title, abstract: 'Text.' })
  expect(inTitle('Two Languages Are Better')).toEqual([])
  expect(inTitle('Speech in 31 Languages')).toMatchObject([{ value: '31', field: 'title' }])
})

test('what comes before the work itself counts only where it says that it is the work’s', () => {
  const told = 'XYZ has vectors for 4005 languages. '
  const own = 'We add features for 2898 languages.'
  expect(claims(told + own, told.length)).toMatchObject([{ value: '2898' }])
})

test('every place that claims the largest number is marked, from the number to the languages', () => {
  const abstract =
    'We cover 17 languages: 12 high- and 5 low-resource languages, and test 3 languages.'
  expect(claims(abstract).map(({ text }) => text)).toEqual([
    '17 languages',
    '12 high- and 5 low-resource languages',
  ])
  for (const { start, end, text } of claims(abstract)) expect(abstract.slice(start, end)).toBe(text)
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
