import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abstractSignature, nearDuplicates } from '../../../lib/import/near-duplicates'
import { titleKey } from '../../../lib/text/title-key'
import { sourcePaper } from '../../fixtures/source-papers'
import { importInto, storeOf } from '../../fixtures/temporary-store'

const words = (count: number, of: string) => Array.from({ length: count }, (_, at) => `${of}${at}`)

/** Pairs of near-duplicates among titles, or among abstracts, by place. */
function among(titles: readonly string[], abstracts: readonly string[] = []) {
  return nearDuplicates(
    titles.map((title, key) => ({
      key,
      titleKey: titleKey(title),
      signature: abstractSignature(abstracts[key] ?? ''),
    })),
  )
}

const TITLE = 'Efficient Adaptation of Large Language Models'

test.each([
  [`${TITLE}.`],
  ['Efficient Adaption of Large Language Models'],
  ['Efficient Adaptation of Large Language Model'],
  ['Eficient Adaptation of Large Language Models'],
])('a title that differs by a slip is another version: %s', (other) => {
  expect(among([TITLE, 'Something Else Altogether, With No Slip', other])).toEqual([[0, 2]])
})

test.each([
  [`${TITLE}: Part I`, `${TITLE}: Part II`],
  [`${TITLE} 1`, `${TITLE} 2`],
  [`${TITLE} 2023`, `${TITLE} 2024`],
  [`${TITLE} for Dutch`, `${TITLE} for Thai`],
  ['LoRA', 'LoRAs'],
])('%s and %s are two works', (one, other) => {
  expect(among([one, other])).toEqual([])
})

test('one small edit anywhere in a title is found, whatever its length', () => {
  // Digits and the letters of Roman numbers tell works apart
  const title = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 20, maxLength: 60 })
  const edit = fc.string({ unit: fc.constantFrom(...'mnop'), maxLength: 2 })
  fc.assert(
    fc.property(title, edit, fc.nat(60), fc.nat(2), (before, put, place, taken) => {
      const at = Math.min(place, before.length)
      const after = before.slice(0, at) + put + before.slice(at + taken)
      fc.pre(after.length >= 20)
      expect(among([before, after])).toEqual([[0, 1]])
    }),
  )
})

test('abstracts that share most of their words are versions, whatever their titles', () => {
  const text = words(120, 'w')
  const edited = text.map((word, at) => (at % 30 === 0 ? 'edited' : word))
  const pairs = among(
    ['One Title', 'Other Title', 'Third Title'],
    [text.join(' '), edited.join(' '), words(120, 'v').join(' ')],
  )
  expect(pairs).toEqual([[0, 1]])
})

test('abstracts that share half of their words are no versions', () => {
  const shared = words(60, 'w')
  const pairs = among(
    ['One Title', 'Other Title'],
    [[...shared, ...words(60, 'x')].join(' '), [...shared, ...words(60, 'y')].join(' ')],
  )
  expect(pairs).toEqual([])
})

test('short abstracts are not compared: they share words by chance', () => {
  expect(among(['One Title', 'Other Title'], ['Withdrawn.', 'Withdrawn.'])).toEqual([])
})

test('each pair is told once, the earlier paper first, though title and abstract both say it', () => {
  const text = words(60, 'w').join(' ')
  expect(among([`${TITLE}s`, TITLE], [text, text])).toEqual([[0, 1]])
})

test('versions are linked from both papers and told by the import, until one is gone', async () => {
  const first = sourcePaper({ title: TITLE, abstract: 'One text.' })
  const second = sourcePaper({
    title: 'Efficient Adaption of Large Language Models',
    abstract: 'Other.',
  })
  const store = await storeOf([first])
  const { versions } = await importInto(store, [second])
  const one = { slug: 'efficient-adaptation-of-large-language-models', title: TITLE }
  const other = { slug: 'efficient-adaption-of-large-language-models', title: second.title }
  expect(versions).toEqual([[one, other]])
  expect(await store.paper(one.slug)).toMatchObject({ paper: { versions: [other] } })
  expect(await store.paper(other.slug)).toMatchObject({ paper: { versions: [one] } })
  const third = sourcePaper({ title: 'Something else', abstract: 'A third.' })
  expect((await importInto(store, [third])).versions, 'told again').toEqual([])
  expect(await store.paper(one.slug)).toMatchObject({ paper: { versions: [other] } })
  await importInto(store, [first], { prune: true })
  expect(await store.paper(one.slug)).toMatchObject({ paper: { versions: [] } })
})
