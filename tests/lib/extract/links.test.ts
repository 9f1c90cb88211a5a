import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { linkKind, paperLinks } from '../../../lib/extract/links'
import { titleKey } from '../../../lib/text/title-key'
import { firstPapers } from './first-papers'

const papers = await firstPapers()

test.each([
  ['https://github.com/microsoft/LoRA', 'code'],
  ['https://www.gitlab.com/a/b', 'code'],
  ['https://bitbucket.org/a/b', 'code'],
  ['https://huggingface.co/datasets/a/b', 'dataset'],
  ['https://huggingface.co/spaces/a/b', 'demo'],
  ['https://huggingface.co/MaLA-LM', 'model'],
  ['https://huggingface.co/collections/a/b', 'model'],
  ['https://youtu.be/abc', 'video'],
  ['https://vimeo.com/1', 'video'],
  ['https://boyiliee.github.io/llada', 'project'],
  ['https://sites.google.com/view/a', 'project'],
  ['https://example.org/a', 'other'],
])('the host decides the kind first: %s is %s', (url, kind) => {
  expect(linkKind(url, 'We build on a tool (')).toBe(kind)
})

test.each([
  ['We train a model. Our project page is ', 'project'],
  ['We train. For more details, see ', 'project'],
  ['Code and videos can be found at ', 'project'],
  ['We release a corpus. ', 'project'],
  ['Our code is out. The Land Matrix initiative (', 'other'],
  ['We build on the Point Cloud Library (PCL, ', 'other'],
])('another host is a page about the work where the words say so: %s', (context, kind) => {
  expect(linkKind('https://example.org/a', context)).toBe(kind)
})

test('a copy of a paper is no page about the work', () => {
  expect(linkKind('https://arxiv.org/abs/1', 'The full version is available at ')).toBe('other')
})

test('links are distinct, every occurrence is a mention, and words are exactly the slice', () => {
  const abstract = 'Code: https://github.com/a/b. See (https://github.com/a/b) and www.example.org.'
  const { links, mentions } = paperLinks({ title: 'T', abstract })
  expect(links.map(({ kind }) => kind)).toEqual(['code', 'project'])
  expect(mentions).toHaveLength(3)
  for (const { start, end, text } of mentions) expect(abstract.slice(start, end)).toBe(text)
})

test.each([
  ['code', 21],
  ['project', 4],
  ['model', 3],
  ['video', 1],
  ['other', 1],
])('of the 30 links of the first collection, those to %s are %i', (wanted, count) => {
  const links = papers.flatMap((paper) => paperLinks(paper).links)
  expect(links).toHaveLength(30)
  expect(links.filter(({ kind }) => kind === wanted)).toHaveLength(count)
})

test('links of the labelled papers are the annotators’ links', () => {
  const rowSchema = z.object({
    title: z.string(),
    links: z.array(z.object({ url: z.string(), kind: z.string() })),
  })
  const byTitle = new Map(papers.map((paper) => [titleKey(paper.title), paper]))
  const rows = readFileSync('tests/gold/seed-papers-labelled.jsonl', 'utf8').trim().split('\n')
  for (const line of rows) {
    const row = rowSchema.parse(JSON.parse(line))
    const paper = byTitle.get(titleKey(row.title.replace('$γ-$', 'γ-')))
    if (!paper) throw new Error(`no paper "${row.title}"`)
    expect(paperLinks(paper).links).toEqual(row.links)
  }
})

test.each([['https://github.com/a/b '], ['https://github.com/'], ['www.'], ['a.b/']])(
  'reads a megabyte of %j in time linear in its length',
  (unit) => {
    const begun = performance.now()
    paperLinks({ title: '', abstract: unit.repeat(Math.ceil(1_000_000 / unit.length)) })
    expect(performance.now() - begun).toBeLessThan(15_000)
  },
  60_000,
)
