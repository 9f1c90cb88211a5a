import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyQuery } from '../../lib/query/listing-query'
import { FIRST_COLLECTION } from '../../scripts/first-collection'
import { importFiles, Unreadable } from '../../scripts/import-files'
import { dumpDatabase } from '../fixtures/dump-database'
import { temporaryStore, temporaryUrl } from '../fixtures/temporary-store'

const FAULTS = [
  /^Subscribe(?!d)/,
  /\{(?:bf|it|em|sc) /,
  /\\["'`^~=.uvHtcdbr]?\w|\\%/,
  /``|''/,
  /\w~\(/,
  /\d+times\b/,
  /\$\\?[a-z]+[-$]/,
]

test('the first collection is imported whole, without a fault of its text, and the same again', async () => {
  const databaseUrl = temporaryUrl()
  const first = await importFiles([FIRST_COLLECTION], { databaseUrl })
  expect(first.counts).toMatchObject({ read: 119, new: 119 })
  const before = dumpDatabase(databaseUrl)
  const second = await importFiles([FIRST_COLLECTION], { databaseUrl })
  expect(second.counts).toMatchObject({ read: 119, same: 119, new: 0, changed: 0, retagged: 0 })
  expect(dumpDatabase(databaseUrl)).toEqual(before)

  const store = temporaryStore(databaseUrl)
  const { papers, total } = await store.listing(emptyQuery(), { offset: 0, limit: 200 })
  expect(total).toBe(119)
  expect(new Set(papers.map(({ slug }) => slug)).size).toBe(119)
  for (const { title, abstract } of papers) {
    for (const fault of FAULTS) expect(`${title}\n${abstract}`).not.toMatch(fault)
    expect(title).not.toMatch(/\p{Ll}:\p{Lu}/u)
  }
  const links = papers.flatMap((paper) => paper.links)
  expect(links).toHaveLength(30)
  for (const { url } of links) expect(url).toMatch(/^https?:\/\/[^\s]+[^\s.,;)\]]$/)
  expect(links.filter(({ url }) => url.includes('hf.xwall'))).toEqual([])
})

test('the raw text of every paper of the first collection is kept, line for line', async () => {
  const databaseUrl = temporaryUrl()
  await importFiles([FIRST_COLLECTION], { databaseUrl })
  const store = temporaryStore(databaseUrl)
  const { papers } = await store.listing(emptyQuery(), { offset: 0, limit: 200 })
  const raw: string[] = []
  for (const { slug } of papers) {
    const lookup = await store.paper(slug)
    if (lookup?.found === 'paper') raw.push(lookup.paper.raw.title, lookup.paper.raw.abstract)
  }
  const lines = readFileSync(FIRST_COLLECTION, 'utf8').split(/\r?\n/).slice(2)
  expect(raw).toEqual(lines.slice(0, raw.length))
  expect(lines.slice(raw.length).join('')).toBe('')
})

test('every mention of the first collection is the very words, every tag has one', async () => {
  const databaseUrl = temporaryUrl()
  await importFiles([FIRST_COLLECTION], { databaseUrl })
  const store = temporaryStore(databaseUrl)
  const { papers } = await store.listing(emptyQuery(), { offset: 0, limit: 200 })
  for (const { slug } of papers) {
    const lookup = await store.paper(slug)
    if (lookup?.found !== 'paper') throw new Error(`${slug} is gone`)
    const { paper } = lookup
    const evident = new Set(paper.evidence.map(({ type, value }) => `${type} ${value}`))
    for (const method of paper.methods) expect(evident, slug).toContain(`method ${method.slug}`)
    for (const language of paper.languages)
      expect(evident, slug).toContain(`language ${language.code}`)
    for (const model of paper.models) expect(evident, slug).toContain(`model ${model.slug}`)
    for (const link of paper.links) expect(evident, slug).toContain(`link ${link.url}`)
    for (const one of paper.contributions) expect(evident, slug).toContain(`contribution ${one}`)
    for (const { name } of paper.introduces) expect(evident, slug).toContain(`introduces ${name}`)
    if (paper.availability !== 'none') {
      expect(evident, slug).toContain(`availability ${paper.availability}`)
    }
    for (const evidence of paper.evidence) {
      if ('reason' in evidence) continue
      const { field, start, end, text } = evidence
      expect(paper[field].slice(start, end)).toBe(text)
      expect(text.trim()).not.toBe('')
    }
  }
})

test('files that cannot be read are thrown with all their problems, and nothing is stored', async () => {
  const databaseUrl = temporaryUrl()
  const files = [FIRST_COLLECTION, 'no-such-file.txt', 'neither-this.txt']
  const failed = importFiles(files, { databaseUrl })
  await expect(failed).rejects.toThrow(Unreadable)
  await expect(failed).rejects.toMatchObject({ problems: [{ file: files[1] }, { file: files[2] }] })
  expect(await temporaryStore(databaseUrl).size()).toBe(0)
})

test('all stored papers can be tagged anew without a file, and none is counted whose tags are the same', async () => {
  const databaseUrl = temporaryUrl()
  await importFiles([FIRST_COLLECTION], { databaseUrl })
  const { counts } = await importFiles([], { databaseUrl, retag: true })
  expect(counts).toMatchObject({ read: 0, retagged: 0 })
})
