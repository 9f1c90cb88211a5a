import { expect, test } from 'vitest'
import { decoded, isMissingPage } from '../../../lib/papers/missing-page'

const KNOWN = ['paper old', 'paper naïve', 'method lora', 'model llama-2']
const known = { has: async (kind: string, slug: string) => KNOWN.includes(`${kind} ${slug}`) }

test.each([
  '/papers/x',
  '/papers/x/cite',
  '/methods/x',
  '/models/x',
  '/languages/xx',
  '/languages/qqqq',
  '/papers/%zz',
  '/facets/x',
])('%s names what nobody knows', async (path) => {
  expect(await isMissingPage(path, known)).toBe(true)
})

test.each([
  '/',
  '/papers/old',
  '/papers/old/cite',
  '/papers/na%C3%AFve',
  '/methods',
  '/methods/',
  '/methods/lora',
  '/models/llama-2',
  '/languages/nld',
  '/languages/nl',
  '/languages/NLD',
  '/facets/language',
  '/papers/x/more',
  '/elsewhere/x',
])('%s is not for this check to refuse', async (path) => {
  expect(await isMissingPage(path, known)).toBe(false)
})

test('a broken escape is taken as it stands', () => {
  expect(decoded('100%')).toBe('100%')
  expect(decoded('na%C3%AFve')).toBe('naïve')
})
