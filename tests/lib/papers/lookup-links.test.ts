import { expect, test } from 'vitest'
import { lookupLinks } from '../../../lib/papers/lookup-links'

test('a title is searched in four places, encoded whole', () => {
  const title = 'BLOOM+1: 100% Support & More? #1'
  const [arxiv, semanticScholar, googleScholar, huggingFace] = lookupLinks(title).map(
    ({ url }) => new URL(url),
  )
  expect(arxiv?.origin + (arxiv?.pathname ?? '')).toBe('https://arxiv.org/search/')
  expect(arxiv?.searchParams.get('query')).toBe(`"${title}"`)
  expect(arxiv?.searchParams.get('searchtype')).toBe('title')
  expect(semanticScholar?.host).toBe('www.semanticscholar.org')
  expect(semanticScholar?.searchParams.get('q')).toBe(title)
  expect(googleScholar?.href.startsWith('https://scholar.google.com/scholar?q=')).toBe(true)
  expect(googleScholar?.searchParams.get('q')).toBe(title)
  expect(huggingFace?.href.startsWith('https://huggingface.co/papers?q=')).toBe(true)
  expect(huggingFace?.searchParams.get('q')).toBe(title)
})

test('quotes inside a title do not end the phrase that arXiv is asked for', () => {
  const [arxiv] = lookupLinks('The "Forgetting" of “Languages”')
  expect(new URL(arxiv?.url ?? '').searchParams.get('query')).toBe('"The Forgetting of Languages"')
})

test('half a character in a title breaks no link', () => {
  for (const { url } of lookupLinks('broken \ud800 title')) expect(() => new URL(url)).not.toThrow()
})
