import type { SourceEvent, SourcePaper, SourceProblem } from '../../../lib/formats/source-paper'

export async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

export type Read = { papers: SourcePaper[]; problems: SourceProblem[]; unknownFields: string[] }

/** All events of a source, sorted by kind. */
export async function collect(events: AsyncIterable<SourceEvent>): Promise<Read> {
  const read: Read = { papers: [], problems: [], unknownFields: [] }
  for await (const event of events) {
    if (event.kind === 'paper') read.papers.push(event.paper)
    else if (event.kind === 'problem') read.problems.push(event.problem)
    else read.unknownFields.push(event.field)
  }
  return read
}
