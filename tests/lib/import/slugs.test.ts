import { expect, test } from 'vitest'
import { chooseSlug } from '../../../lib/import/choose-slug'
import { sourcePaper } from '../../fixtures/source-papers'
import { storeOf } from '../../fixtures/temporary-store'
import { transactions } from '../../fixtures/transactions'

// Slugs are an address: docs/rules.md, Slugs.

const both = test.for(transactions)
const abstract = 'What the text says.'

function named(title: string, id: string | null = null, text = abstract) {
  return { id, title, titleKey: title.toLowerCase(), abstract: text }
}

/** The slugs that are taken, by the number of their paper. */
function owners(taken: Record<string, number>) {
  return async (slug: string) => taken[slug] ?? null
}

both(
  'the paper that came first keeps the plain slug, the other gets six digits ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'Strasse', abstract }),
      sourcePaper({ title: 'Straße', abstract }),
    ])
    expect(told).toEqual(['1 new strasse', expect.stringMatching(/^3 new strasse-[0-9a-f]{6}$/)])
  },
)

test('the digits come from the id, so that they stay when the text changes', async () => {
  const taken = owners({ flora: 1 })
  const slug = await chooseSlug(named('FLoRA', 'id-1'), taken)
  expect(slug).toMatch(/^flora-[0-9a-f]{6}$/)
  expect(await chooseSlug(named('FLoRA', 'id-1', 'Other words.'), taken)).toBe(slug)
  expect(await chooseSlug(named('FLoRA', 'id-2'), taken)).not.toBe(slug)
})

test('without id the digits come from title and text', async () => {
  const taken = owners({ flora: 1 })
  const slug = await chooseSlug(named('FLoRA'), taken)
  expect(await chooseSlug(named('FLoRA'), taken)).toBe(slug)
  expect(await chooseSlug(named('FLoRA', null, 'Other words.'), taken)).not.toBe(slug)
})

test('a slug with digits that is taken as well gets other digits', async () => {
  const first = await chooseSlug(named('FLoRA', 'a'), owners({ flora: 1 }))
  const second = await chooseSlug(named('FLoRA', 'a'), owners({ flora: 1, [first]: 2 }))
  expect(second).toMatch(/^flora-[0-9a-f]{6}$/)
  expect(second).not.toBe(first)
})

test('a paper may take back a slug of its own', async () => {
  expect(await chooseSlug(named('FLoRA'), owners({ flora: 7 }), 7)).toBe('flora')
})

test('a title of another script is transliterated, one without letters gets a hash', async () => {
  const free = owners({})
  expect(await chooseSlug(named('Нейронные сети'), free)).toMatch(/^[a-z0-9]+-[a-z0-9]+$/)
  expect(await chooseSlug(named('!!!'), free)).toMatch(/^paper-[0-9a-f]+$/)
})

test('a slug is at most 100 characters, with digits too', async () => {
  const title = 'very long words '.repeat(20)
  const plain = await chooseSlug(named(title), owners({}))
  const other = await chooseSlug(named(title), owners({ [plain]: 1 }))
  expect(plain.length).toBeLessThanOrEqual(100)
  expect(other.length).toBeLessThanOrEqual(100)
  expect(other).not.toBe(plain)
})

test('which of two papers has the plain slug is decided by who came first', async () => {
  const papers = [
    sourcePaper({ title: 'FLoRA', abstract, id: 'a' }),
    sourcePaper({ title: 'FLoRA', abstract: 'Other words.', id: 'b' }),
  ]
  const slugsOf = async (order: typeof papers) => {
    const store = await storeOf(order)
    const found = await store.papers(['flora'])
    return found.map(({ id }) => id)
  }
  expect(await slugsOf(papers)).toEqual(['a'])
  expect(await slugsOf(papers.toReversed())).toEqual(['b'])
})
