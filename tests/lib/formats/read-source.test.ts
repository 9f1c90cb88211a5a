import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { type ReadOptions, readSource } from '../../../lib/formats/read-source'
import { collect, type Read } from './events'

const folder = mkdtempSync(join(tmpdir(), 'read-source-'))
afterAll(() => rmSync(folder, { recursive: true }))

const plain = 'One\nWe do one. It works.\nTwo\nWe do two. It works.\n'
const jsonl = '{"title":"One","abstract":"We do one."}\n{"title":"Two","abstract":"We do two."}\n'

let files = 0
function read(content: string | Buffer, options?: ReadOptions): Promise<Read> {
  const file = join(folder, `source-${files++}`)
  writeFileSync(file, content)
  return collect(readSource(file, options))
}

async function problemOf(content: string | Buffer): Promise<[number | undefined, string]> {
  const { problems } = await read(content)
  expect(problems).toHaveLength(1)
  return [problems[0]?.line, problems[0]?.message ?? '']
}

test.each([
  ['a plain listing', plain],
  ['JSON Lines', jsonl],
  [
    'a listing with line ends of Windows and no last one',
    plain.replaceAll('\n', '\r\n').slice(0, -2),
  ],
  ['a listing with a byte order mark', `\ufeff${plain}`],
  ['gzipped JSON Lines', gzipSync(jsonl)],
  ['a gzipped listing', gzipSync(plain)],
])('%s is read by its content, whatever its name', async (_, content) => {
  const { papers, problems } = await read(content)
  expect(problems).toEqual([])
  expect(papers.map(({ raw, place }) => [raw.title, place.line])).toEqual([
    ['One', 1],
    ['Two', papers[1]?.place.line],
  ])
  expect(papers[0]?.raw.abstract).toMatch(/^We do one\.(?: It works\.)?$/)
})

test('an option overrides what the content tells', async () => {
  const { problems } = await read(plain, { format: 'jsonl' })
  expect(problems[0]?.message).toMatch(/^not valid JSON/)
})

test('bytes read are told up to the size of the file', async () => {
  const content = gzipSync(jsonl)
  const told: number[][] = []
  await read(content, { onBytes: (bytes, total) => told.push([bytes, total]) })
  expect(told.at(-1)).toEqual([content.length, content.length])
})

test('lines and characters that chunks cut in two are whole', async () => {
  const abstract = `We do ${'größer 中文 '.repeat(20_000)}well.`
  const content = Array.from({ length: 3 }, (_, index) => `Title ${index}\n${abstract}\n`).join('')
  const { papers } = await read(gzipSync(content))
  expect(papers.map((paper) => paper.abstract === abstract)).toEqual([true, true, true])
})

test('a file that is not there and a folder are problems of the file', async () => {
  const missing = await collect(readSource(join(folder, 'missing')))
  expect(missing.problems).toEqual([
    { file: join(folder, 'missing'), line: 0, message: 'no such file: check its name' },
  ])
  const { problems } = await collect(readSource(folder))
  expect(problems).toEqual([
    { file: folder, line: 0, message: 'a folder, not a file: name the files in it' },
  ])
})

test.each([
  ['an empty file', '', /^the file is empty/],
  ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /^the file is binary/],
])('%s is a problem', async (_, content, message) => {
  expect(await problemOf(content)).toEqual([1, expect.stringMatching(message)])
})

test('broken and cut off gzip data are a problem, and no paper counts as all of them', async () => {
  const long = jsonl.repeat(5_000)
  const cut = gzipSync(long).subarray(0, -9)
  const { problems } = await read(cut)
  expect(problems.map(({ message }) => message)).toEqual([
    'the gzip data is broken or cut off: copy the file anew, or give it unpacked',
  ])
  expect(await problemOf(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))).toEqual([
    1,
    expect.stringMatching(/^the gzip data is broken/),
  ])
  expect((await problemOf(gzipSync(gzipSync(plain))))[1]).toMatch(/gzipped twice/)
})

test('a line that is not UTF-8 is named', async () => {
  const latin = Buffer.concat([Buffer.from(plain), Buffer.from('Nystr\xf6m\n', 'latin1')])
  expect(await problemOf(latin)).toEqual([5, expect.stringMatching(/^not UTF-8/)])
})

test('a line too long to be a paper is named before it fills the memory', async () => {
  const long = `One\n${'a'.repeat(5 * 1024 * 1024)}\n`
  expect(await problemOf(gzipSync(long))).toEqual([2, expect.stringMatching(/longer than 4 MB/)])
})
