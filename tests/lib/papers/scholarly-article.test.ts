import { expect, test } from 'vitest'
import { scholarlyArticle, scriptSafeJson } from '../../../lib/papers/scholarly-article'
import { fullPaper } from './paper-example'

const site = new URL('https://papers.example/')

test('addresses are absolute and the languages studied are what the paper is about', () => {
  const article = scholarlyArticle(fullPaper(), site)
  expect(article['@id']).toBe('https://papers.example/papers/teaching-a-model-dutch')
  expect(article.about).toContainEqual({ '@type': 'Language', name: 'Dutch', identifier: 'nld' })
  expect(article).not.toHaveProperty('inLanguage')
})

test('nothing is said of authors, date or code that no source gave', () => {
  const article = scholarlyArticle(
    fullPaper({ authors: [], year: null, links: [], url: null }),
    site,
  )
  for (const key of ['author', 'datePublished', 'subjectOf', 'sameAs']) {
    expect(article).not.toHaveProperty(key)
  }
})

test('a title cannot end the script element and is read back whole', () => {
  const title = '</script><script>alert(1)</script>'
  const json = scriptSafeJson(scholarlyArticle(fullPaper({ title }), site))
  expect(json).not.toContain('<')
  expect(JSON.parse(json).name).toBe(title)
})
