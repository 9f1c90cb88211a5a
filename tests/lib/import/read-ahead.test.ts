import { expect, test } from 'vitest'
import type { SourceEvent } from '../../../lib/formats/source-paper'
import { cleanText } from '../../../lib/import/clean-text'
import { readAhead, type TextThread } from '../../../lib/import/read-ahead'
import { ReadTextsTaker, TextReader } from '../../../lib/import/read-text'
import { generatedPapers } from '../../fixtures/generated-papers'
import { events } from '../../fixtures/source-papers'
import { tinyTagger } from '../../fixtures/tiny-tagger'

const PAPERS = 2000

/** A thread that answers at once, from the hundredth paper on, and notes what it is asked. */
function notingThread(): TextThread & { titles: string[] } {
  const titles: string[] = []
  const reader = new TextReader(tinyTagger.extract)
  const taker = new ReadTextsTaker()
  return {
    titles,
    from: 100,
    read: async (texts) => {
      titles.push(...texts.map(({ title }) => title))
      return taker.take(reader.read(texts))
    },
  }
}

async function* withProblems(papers: AsyncIterable<SourceEvent>): AsyncGenerator<SourceEvent> {
  for await (const event of papers) {
    yield event
    const problem = { file: 'papers.txt', line: 0, message: 'odd' }
    if (event.kind === 'paper' && event.paper.place.line % 7 === 1)
      yield { kind: 'problem', problem }
  }
}

test('every event comes in its order, each paper with what its own text says', async () => {
  const papers = generatedPapers(PAPERS)
  const thread = notingThread()
  const expected: string[] = []
  for await (const event of withProblems(events(papers))) {
    expected.push(event.kind === 'paper' ? event.paper.title : event.kind)
  }
  const met: string[] = []
  let tagged = 0
  for await (const event of readAhead(withProblems(events(papers)), thread, () => tagged)) {
    met.push(event.kind === 'paper' ? event.paper.title : event.kind)
    if (event.kind !== 'paper') continue
    tagged++
    if (event.read === null) continue
    const { title, abstract } = event.paper
    expect(event.read.text).toEqual(cleanText({ title, abstract }))
    expect(event.read.found).toEqual(tinyTagger.extract({ ...event.text, codeUrls: [] }))
  }
  expect(met).toEqual(expected)
  expect(thread.titles.length).toBeGreaterThan(PAPERS / 2)
})

test('papers are read a bounded way ahead', async () => {
  let given = 0
  const counted = async function* () {
    for await (const event of events(generatedPapers(PAPERS))) {
      given++
      yield event
    }
  }
  let taken = 0
  for await (const _ of readAhead(counted(), notingThread(), () => taken)) {
    taken++
    expect(given - taken).toBeLessThan(700)
  }
  expect(taken).toBe(PAPERS)
})

test('a small import, and one whose papers need no tags, ask no other thread', async () => {
  const thread = notingThread()
  const take = async (count: number, from: number, tagged: number) => {
    const papers = events(generatedPapers(count))
    for await (const event of readAhead(papers, { ...thread, from }, () => tagged)) {
      expect(event).toMatchObject({ kind: 'paper', read: null })
    }
  }
  await take(PAPERS, PAPERS + 1, PAPERS)
  await take(PAPERS, 0, 0)
  expect(thread.titles).toEqual([])
})
