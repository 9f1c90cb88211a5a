import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readSource } from '../../../lib/formats/read-source'
import { findUrls } from '../../../lib/text/links'
import { repairAbstract } from '../../../lib/text/repair'
import { titleKey } from '../../../lib/text/title-key'

test.each([
  ['at https://x.org/a. Then', ['https://x.org/a']],
  [
    '(https://x.org/a/), [b](https://x.org/b), <https://x.org/c>',
    ['https://x.org/a/', 'https://x.org/b', 'https://x.org/c'],
  ],
  [
    "“https://x.org/a”, 'https://x.org/b'. {https://x.org/c}",
    ['https://x.org/a', 'https://x.org/b', 'https://x.org/c'],
  ],
  [
    'https://en.wikipedia.org/wiki/Foo_(bar) (see https://x.org/a_(b)).',
    ['https://en.wikipedia.org/wiki/Foo_(bar)', 'https://x.org/a_(b)'],
  ],
  [
    'https://x.org/?q=1&b=2#c; https://x.org:8080',
    ['https://x.org/?q=1&b=2#c', 'https://x.org:8080'],
  ],
  ['https://x.org/を見る and https://x.org/kit[2]', ['https://x.org/', 'https://x.org/kit']],
  [
    'https://web.archive.org/web/2020/https://x.com/a',
    ['https://web.archive.org/web/2020/https://x.com/a'],
  ],
  [
    'https://x.org/ahttps://y.org/b,https://z.org',
    ['https://x.org/a', 'https://y.org/b', 'https://z.org'],
  ],
])('addresses end before the punctuation of their sentence: %s', (text, urls) => {
  expect(findUrls(text).map(({ url }) => url)).toEqual(urls)
})

test('addresses without a scheme count on well-known hosts and get https', () => {
  const text =
    'at www.foo.org/x, GitHub.com/A/B. and say-can.github.io but not foo.org/x or a@github.com/x'
  expect(findUrls(text).map(({ url }) => url)).toEqual([
    'https://www.foo.org/x',
    'https://github.com/A/B',
    'https://say-can.github.io',
  ])
})

test('an address is normal in scheme, host and typeset signs while its words are as they stand', () => {
  const text = 'HTTPS://X.ORG/\u223cuser/a\u2013B'
  expect(findUrls(text)).toEqual([{ url: 'https://x.org/~user/a-B', start: 0, end: text.length }])
})

test.each([
  'https://x',
  'http://user:pw@x.org/',
  'javascript:alert(1)',
  'ftp://x.org',
  'https://',
  'github.com',
])('what is no public web address is not found: %s', (text) => {
  expect(findUrls(text)).toEqual([])
})

test('the mirror of huggingface.co is never given as an address', () => {
  const urls = findUrls('hf: https://hf.xwall.us.kg./MaLA-LM').map(({ url }) => url)
  expect(urls).toEqual(['https://huggingface.co/MaLA-LM'])
})

const labelled = z.object({ title: z.string(), links: z.array(z.object({ url: z.string() })) })

test('the first collection has 30 addresses, those of the labelled papers exactly as labelled', async () => {
  const found = new Map<string, string[]>()
  for await (const event of readSource('prisma/seed/language-adaptation-papers.txt')) {
    if (event.kind !== 'paper') continue
    const urls = findUrls(repairAbstract(event.paper.abstract)).map(({ url }) => url)
    found.set(titleKey(event.paper.title), urls)
  }
  expect([...found.values()].flat()).toHaveLength(30)
  const rows = readFileSync('tests/gold/seed-papers-labelled.jsonl', 'utf8').trim().split('\n')
  for (const row of rows) {
    const { title, links } = labelled.parse(JSON.parse(row))
    expect([title, found.get(titleKey(title))]).toEqual([title, links.map(({ url }) => url)])
  }
})
