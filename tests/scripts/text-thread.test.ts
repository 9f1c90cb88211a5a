import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { readSource } from '../../lib/formats/read-source'
import { DryRunTransaction } from '../../lib/import/dry-run'
import { type ImportReport, importPapers } from '../../lib/import/import-papers'
import { loadTagger } from '../../lib/import/load-tagger'
import type { TextThread } from '../../lib/import/read-ahead'
import { FIRST_COLLECTION } from '../../scripts/first-collection'
import { TextThreadError, WorkerTextThread } from '../../scripts/text-thread'
import { dumpDatabase } from '../fixtures/dump-database'
import { generatedPapers } from '../fixtures/generated-papers'
import { events } from '../fixtures/source-papers'
import { temporaryStore, temporaryUrl } from '../fixtures/temporary-store'

const text = { title: 'LoRA for Dutch', abstract: 'We adapt a model to Dutch.', codeUrls: [] }

function threadOf(script?: string | URL): WorkerTextThread {
  const thread = new WorkerTextThread({
    from: 0,
    ...(script !== undefined && { script: new URL(script) }),
  })
  onTestFinished(() => thread.close())
  return thread
}

/** A thread that runs these lines. */
function threadThat(lines: string): WorkerTextThread {
  return threadOf(`data:text/javascript,${encodeURIComponent(lines)}`)
}

const READY = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage('ready');`

test('with the thread a store comes out as without it', { timeout: 120_000 }, async () => {
  const tagger = loadTagger()
  const thread = threadOf()
  await thread.start()
  let readByThread = 0
  const counting: TextThread = {
    from: 0,
    read: (texts) => {
      const read = thread.read(texts)
      if (read !== null) readByThread += texts.length
      return read
    },
  }
  const stored = async (options: { thread?: TextThread }) => {
    const url = temporaryUrl()
    const store = temporaryStore(url)
    const told: string[] = []
    const onPaper = ({ slug, change }: { slug: string; change: string }) =>
      told.push(`${change} ${slug}`)
    const run = (papers: Parameters<typeof importPapers>[0]): Promise<ImportReport> =>
      store.importing((transaction) =>
        importPapers(papers, tagger, transaction, { ...options, onPaper }),
      )
    // Papers that come twice, once with their source's code link
    const papers = generatedPapers(900)
    const linked = papers
      .slice(300, 500)
      .map((paper) => ({ ...paper, codeUrls: ['https://github.com/example/own'] }))
    const reports = [
      await run(readSource(FIRST_COLLECTION)),
      await run(events([...papers, ...linked], 'generated.txt')),
    ]
    // Both hold the time and a random number
    const { State, _prisma_migrations, ...tables } = dumpDatabase(url)
    return { reports, told, tables }
  }
  const alone = await stored({})
  expect(readByThread).toBe(0)
  const together = await stored({ thread: counting })
  expect(readByThread).toBeGreaterThan(100)
  expect(together).toEqual(alone)
  expect(alone.reports[1]?.counts).toMatchObject({ new: 900, changed: 200 })
})

test('a thread finds what this one finds, and has no answer before it is ready', async () => {
  const thread = threadOf()
  expect(thread.read([text])).toBeNull()
  await thread.start()
  const texts = [text, { ...text, codeUrls: ['https://github.com/example/own'] }]
  const found = (await thread.read(texts))?.map((read) => read.found)
  expect(found).toEqual(texts.map(loadTagger().extract))
  expect(found?.[0]?.methods).toContain('lora')
  expect(found?.[1]?.links).toHaveLength(1)
})

test('a thread that has enough to do says so, and answers in order', async () => {
  const thread = threadOf()
  await thread.start()
  const titles = ['One', 'Two', 'Three']
  const answers = titles.map((title) => thread.read([{ ...text, title }]))
  expect(answers[2]).toBeNull()
  const read = await Promise.all(answers)
  expect(read.map((texts) => texts?.[0]?.text.title)).toEqual(['One', 'Two', undefined])
  expect(await thread.read([text])).toHaveLength(1)
})

test.each([
  ['is not there', () => threadOf(pathToFileURL('scripts/no-such-worker.mjs')), /no-such-worker/],
  ['throws', () => threadThat(`throw new Error('out of ink')`), /stopped: out of ink/],
  ['ends', () => threadThat('process.exit(7)'), /ended with code 7/],
])('a thread whose script %s is an error at the start and ever after', async (_, made, why) => {
  const thread = made()
  await expect(thread.start()).rejects.toThrow(TextThreadError)
  await expect(thread.start()).rejects.toThrow(why)
  expect(() => thread.read([text])).toThrow(why)
})

test('an import whose thread dies on the way fails with the reason', async () => {
  const thread = threadThat(`${READY} parentPort.on('message', () => process.exit(9))`)
  await thread.start()
  const importing = importPapers(
    events(generatedPapers(1000)),
    loadTagger(),
    new DryRunTransaction(),
    { thread },
  )
  await expect(importing).rejects.toThrow(
    'The thread that reads texts stopped: it ended with code 9',
  )
})
