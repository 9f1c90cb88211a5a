import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { importFiles } from '../../scripts/import-files'
import { dumpDatabase } from '../fixtures/dump-database'
import { printedPaperShape } from '../fixtures/served-store'
import { workplace } from '../fixtures/workplace'

// The command as a visitor of the README runs it: a process with files, an environment, streams and an exit code.

const listing = [
  'A Study of LoRA for Dutch',
  'We adapt a language model to Dutch with LoRA.',
  'A Study of Pruning for Thai',
  'We prune a model for Thai.',
]

function printed(out: string) {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => printedPaperShape.parse(JSON.parse(line)))
}

function listed(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

test('a listing is imported, counted, and changes nothing the second time', async () => {
  const { file, seed, url } = workplace()
  file('papers.txt', listed(listing))
  expect(await seed(['papers.txt'])).toMatchObject({
    code: 0,
    out: '2 read: 2 new, 0 changed, 0 same, 0 retagged, 0 redirected, 0 pruned\n',
    err: '',
  })
  const before = dumpDatabase(url)
  expect(await seed(['papers.txt'])).toMatchObject({
    code: 0,
    out: '2 read: 0 new, 0 changed, 2 same, 0 retagged, 0 redirected, 0 pruned\n',
  })
  expect(dumpDatabase(url)).toEqual(before)
})

test('a file that is broken in the middle is named with its line, and no file of the command is imported', async () => {
  const { file, folder, seed, url } = workplace()
  file('good.txt', listed(listing))
  await importFiles([join(folder, 'good.txt')], { databaseUrl: url })
  const before = dumpDatabase(url)
  file('more.txt', listed(['Another Paper on Adapters', 'It speaks of adapters.']))
  file(
    'broken.jsonl',
    '{"title":"One","abstract":"A text."}\n{"title":"Two"}\n{"title":"Three","abstract":"B."}\n',
  )
  const { code, err, out } = await seed(['more.txt', 'broken.jsonl'])
  expect(code).toBe(1)
  expect(err).toMatch(/^broken\.jsonl:2: .*abstract/m)
  expect(err).toContain('Nothing was imported; the store is as it was.')
  expect(out).toBe('')
  expect(dumpDatabase(url)).toEqual(before)
})

test('all problems are told: titles without abstract, contradictions, files that are not there', async () => {
  const { file, seed } = workplace()
  file('odd.txt', listed([...listing, 'A Title without an Abstract']))
  file('twice.txt', listed([listing[0] ?? '', 'Quite another text.']))
  const { code, err } = await seed(['odd.txt', 'twice.txt', 'missing.txt'])
  expect(code).toBe(1)
  expect(err).toMatch(/^odd\.txt:5: /m)
  expect(err).toMatch(/^twice\.txt:1: .*odd\.txt, line 1/m)
  expect(err).toMatch(/^missing\.txt: /m)
})

test('a dry run prints one line of JSON for each paper in its place and touches no store', async () => {
  const { file, seed, url } = workplace()
  const late = `{"title":"${listing[0]}","abstract":"${listing[1]}","id":"late"}\n`
  file('papers.txt.gz', gzipSync(listed(listing)))
  file('late.jsonl', late)
  const { code, out, err } = await seed(['papers.txt.gz', 'late.jsonl', '--dry-run', '--json'])
  expect(code).toBe(0)
  const papers = printed(out)
  // The second file's line completes the first file's paper
  expect(papers.map(({ slug, id }) => [slug, id])).toEqual([
    ['a-study-of-lora-for-dutch', 'late'],
    ['a-study-of-pruning-for-thai', null],
  ])
  for (const paper of papers) {
    for (const mention of paper.mentions) {
      if ('reason' in mention) continue
      const { field, start, end, text } = mention
      expect(paper[field].slice(start, end)).toBe(text)
    }
  }
  expect(papers[0]?.languages).toEqual([{ code: 'nld', name: 'Dutch' }])
  expect(papers[0]?.methods.map((method) => method.slug)).toContain('lora')
  expect(err).toContain('3 read: 2 new')
  expect(existsSync(url.slice('file:'.length))).toBe(false)
})

test('a dry run prints what can be read, tells what cannot, and fails', async () => {
  const { file, seed } = workplace()
  file(
    'papers.jsonl',
    '{"title":"One","abstract":"A."}\n{"title":"Two"}\n{"title":"Three","abstract":"B."}\n',
  )
  const { code, out, err } = await seed(['papers.jsonl', '--dry-run', '--json'])
  expect(code).toBe(1)
  expect(printed(out).map(({ title }) => title)).toEqual(['One', 'Three'])
  expect(err).toMatch(/^papers\.jsonl:2: /m)
})

test('pruning says how many papers go before it says how many went', async () => {
  const { file, folder, seed, url } = workplace()
  file('papers.txt', listed(listing))
  file('one.txt', listed(listing.slice(0, 2)))
  await importFiles([join(folder, 'papers.txt')], { databaseUrl: url })
  const { code, out, err } = await seed(['one.txt', '--prune'])
  expect(code).toBe(0)
  expect(err).toBe('Removing 1 stored papers that are not in these files.\n')
  expect(out).toBe('1 read: 0 new, 0 changed, 1 same, 0 retagged, 0 redirected, 1 pruned\n')
})

test('corrections are those of the option, else of the environment; mistakes are named and nothing is imported', async () => {
  const { file, seed, url } = workplace()
  const head = 'paper\tchange\ttype\tvalue\treason\n'
  file('papers.txt', listed(listing))
  file('right.tsv', `${head}a-study-of-pruning-for-thai\tadd\tlanguage\tlao\tTable 1.\n`)
  file('wrong.tsv', `${head}a-study-of-pruning-for-thai\tadd\tlanguage\tLao\t\n`)
  const wrong = await seed(['papers.txt', '--corrections', 'wrong.tsv'])
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err).toBe('wrong.tsv:2: reason: is blank: say why, for readers of the paper\n')
  expect((await seed(['papers.txt', '--corrections', 'missing.tsv'])).code).toBe(2)
  expect(existsSync(url.slice('file:'.length))).toBe(false)

  const dryRun = ['papers.txt', '--dry-run', '--json']
  const byOption = await seed([...dryRun, '--corrections', 'right.tsv'])
  expect(printed(byOption.out)[1]?.corrections).toEqual([
    { change: 'added', type: 'language', value: 'lao', reason: 'Table 1.' },
  ])
  const byEnvironment = await seed(dryRun, { CORRECTIONS_FILE: 'right.tsv' })
  expect(byEnvironment.out).toBe(byOption.out)
})

test('help is printed and a mistake of the command told without reading anything', async () => {
  const { file, seed, url } = workplace()
  file('papers.txt', listed(listing))
  const [help, unknown, environment] = await Promise.all([
    seed(['--help']),
    seed(['papers.txt', '--prun']),
    seed(['papers.txt'], { DATABASE_URL: 'postgres://host/db', PORT: 'none' }),
  ])
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes'), err: '' })
  expect(unknown).toMatchObject({ code: 2, out: '' })
  expect(unknown.err).toContain('--prun')
  expect(unknown.err).toContain('npm run seed -- --help')
  expect(environment).toMatchObject({ code: 2, out: '' })
  expect(environment.err).toContain('DATABASE_URL must be "file:" and a path')
  expect(environment.err).toContain('PORT must be a whole number')
  expect(existsSync(url.slice('file:'.length))).toBe(false)
})

test('a store that cannot be written and a vocabulary with a mistake have exit codes of their own', async () => {
  const { file, folder, seed, ownSeedData } = workplace()
  file('papers.txt', listed(listing))
  file('letter.db', 'This is a letter and no database. '.repeat(100))
  const store = await seed(['papers.txt'], { DATABASE_URL: `file:${join(folder, 'letter.db')}` })
  expect(store.code).toBe(3)
  expect(store.err).toContain('The store cannot be written')

  ownSeedData()
  const methods = join(folder, 'prisma/seed/vocabulary/methods.tsv')
  writeFileSync(
    methods,
    `${readFileSync(methods, 'utf8')}orphan\tOrphan\tno-such-parent\tHas no parent.\n`,
  )
  const vocabulary = await seed(['papers.txt'])
  expect(vocabulary.code).toBe(2)
  expect(vocabulary.err).toMatch(/methods\.tsv.*no-such-parent/)

  rmSync(methods)
  const missing = await seed(['papers.txt'])
  expect(missing.code).toBe(2)
  expect(missing.err).toBe(
    'prisma/seed/vocabulary/methods.tsv: this file of the vocabulary is missing: put it back\n',
  )
})
