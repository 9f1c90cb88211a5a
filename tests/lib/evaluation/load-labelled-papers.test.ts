import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { knownLabels } from '../../../lib/evaluation/known-labels'
import { loadLabelledPapers } from '../../../lib/evaluation/load-labelled-papers'

const known = knownLabels({ methods: [], models: [] })
const ROW = '{"title": "One", "abstract": "A text.", "languages": ["nld"]}'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'labels-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

test('labels may be gzipped and begin with a byte order mark', async () => {
  const path = folder()
  writeFileSync(join(path, 'a.jsonl'), `\uFEFF${ROW}\r\n`)
  writeFileSync(join(path, 'b.jsonl.gz'), gzipSync(`${ROW}\n`))
  const files = ['a.jsonl', 'b.jsonl.gz'].map((name) => join(path, name))
  const { papers, problems } = await loadLabelledPapers(files, [], known)
  expect(problems).toEqual([])
  expect(papers).toHaveLength(2)
})

test('a file that cannot be read is named, without a line, and with what to do', async () => {
  const path = folder()
  const { problems } = await loadLabelledPapers([join(path, 'gone'), path], ['/gone.txt'], known)
  expect(problems).toEqual([
    '/gone.txt: no such file: check its name',
    `${join(path, 'gone')}: no such file: check its name`,
    `${path}: a folder, not a file: name the files in it`,
  ])
})
