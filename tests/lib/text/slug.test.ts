import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collisionSlug, slugOf } from '../../../lib/text/slug'

test.each([
  [
    'LoRA: Low-Rank Adaptation of Large Language Models',
    'lora-low-rank-adaptation-of-large-language-models',
  ],
  ["China's “Étude” – naïve?", 'chinas-etude-naive'],
  ['Łukasz’s 中文', 'lukaszs-zhongwen'],
])('the slug of %s is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a title that leaves no letters has a slug of its own', () => {
  expect(slugOf('???')).toMatch(/^paper-[0-9a-f]{6}$/)
  expect(slugOf('???')).not.toBe(slugOf('!!!'))
})

test('a long title is cut between two words', () => {
  const slug = slugOf('adaptation '.repeat(20))
  expect(slug).toBe(Array(9).fill('adaptation').join('-'))
})

test('a colliding slug ends in six digits of what tells the papers apart', () => {
  expect(collisionSlug('flora', 'a')).toBe('flora-ca9781')
})

test('slugs are plain, at most 100 characters and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, basis) => {
      const slug = slugOf(title)
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(100)
      expect(collisionSlug(slug, basis).length).toBeLessThanOrEqual(100)
      expect(slugOf(title)).toBe(slug)
    }),
  )
})
