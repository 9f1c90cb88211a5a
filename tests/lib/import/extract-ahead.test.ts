import { expect, test } from 'vitest'
import type { SourceEvent } from '../../../lib/formats/source-paper'
import { type ExtractionThread, extractAhead } from '../../../lib/import/extract-ahead'
import { generatedPapers } from '../../fixtures/generated-papers'
import { events } from '../../fixtures/source-papers'
import { tinyTagger } from '../../fixtures/tiny-tagger'

const PAPERS = 1000

/** A thread that answers at once, from the hundredth paper on, and notes what it is asked. */
function notingThread(): ExtractionThread & { titles: string[] } {
  const titles: string[] = []
  return {
    titles,
    from: 100,
    extract: async (texts) => {
      titles.push(...texts.map(({ title }) => title))
      return texts.map((text) => tinyTagger.extract(text))
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
  for await (const event of extractAhead(withProblems(events(papers)), thread, () => tagged)) {
    met.push(event.kind === 'paper' ? event.paper.title : event.kind)
    if (event.kind !== 'paper') continue
    tagged++
    const read = { ...event.text, codeUrls: event.paper.codeUrls }
    if (event.found !== null) expect(event.found).toEqual(tinyTagger.extract(read))
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
  for await (const _ of extractAhead(counted(), notingThread(), () => taken)) {
    taken++
    expect(given - taken).toBeLessThan(400)
  }
  expect(taken).toBe(PAPERS)
})

test('a small import, and one whose papers need no tags, ask no other thread', async () => {
  const thread = notingThread()
  const take = async (count: number, from: number, tagged: number) => {
    const papers = events(generatedPapers(count))
    for await (const event of extractAhead(papers, { ...thread, from }, () => tagged)) {
      expect(event).toMatchObject({ kind: 'paper', found: null })
    }
  }
  await take(PAPERS, PAPERS + 1, PAPERS)
  await take(PAPERS, 0, 0)
  expect(thread.titles).toEqual([])
})
