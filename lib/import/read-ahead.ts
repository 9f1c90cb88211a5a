import { setImmediate } from 'node:timers/promises'
import type { SourceEvent, SourcePaper } from '../formats/source-paper'
import { type CleanText, cleanText } from './clean-text'
import type { ReadText, TextToRead } from './read-text'

/** Another thread that reads texts while this one stores papers. */
export interface TextThread {
  /** How many papers an import tags by itself first: a thread costs a while to start. */
  readonly from: number
  /**
   * The texts as read, in their order; null where the thread has no time for them. The first call starts it.
   *
   * @throws When the thread has failed, as does the promise.
   */
  read(texts: readonly TextToRead[]): Promise<readonly ReadText[]> | null
}

/** A paper with its repaired text, and with all else that is made of it where another thread has done so. */
export type CleanPaper = {
  kind: 'paper'
  paper: SourcePaper
  text: CleanText
  read: ReadText | null
}
export type CleanEvent = Exclude<SourceEvent, { kind: 'paper' }> | CleanPaper

const BATCH = 64
/** Enough that by its turn a batch is done that the other thread was given, although some papers take longer than others. */
const BATCHES_AHEAD = 8

type Batch = { events: readonly SourceEvent[]; read: Promise<readonly ReadText[]> | null }

/**
 * The events in their order with texts repaired, read some hundred papers ahead where there is another thread.
 *
 * @param tagged How many papers have been tagged so far: where few need tags, as in a file that has been imported
 *   before, the other thread is not asked.
 */
export async function* readAhead(
  events: AsyncIterable<SourceEvent>,
  thread: TextThread | null,
  tagged: () => number,
): AsyncGenerator<CleanEvent> {
  if (thread === null) {
    for await (const event of events) yield cleanEvent(event, null)
    return
  }
  const ahead: Batch[] = []
  let before = 0
  const ask = (batch: readonly SourceEvent[]) => {
    const now = tagged()
    const isWorthIt = now >= thread.from && (now - before) * 2 >= BATCH
    before = now
    const read = isWorthIt ? thread.read(batch.flatMap(textToRead)) : null
    // Told when the batch is taken, if it ever is
    read?.catch(() => {})
    return read
  }
  let batch: SourceEvent[] = []
  for await (const event of events) {
    batch.push(event)
    if (batch.length < BATCH) continue
    ahead.push({ events: batch, read: ask(batch) })
    batch = []
    const next = ahead.length > BATCHES_AHEAD ? ahead.shift() : undefined
    if (next !== undefined) yield* cleanEvents(next)
    // What the other thread says is heard only when this one rests
    await setImmediate()
  }
  for (const next of [...ahead, { events: batch, read: null }]) yield* cleanEvents(next)
}

function textToRead(event: SourceEvent): TextToRead[] {
  if (event.kind !== 'paper') return []
  const { title, abstract, codeUrls } = event.paper
  return [{ title, abstract, codeUrls }]
}

async function* cleanEvents({ events, read }: Batch): AsyncGenerator<CleanEvent> {
  const texts = (await read)?.values()
  for (const event of events) {
    yield cleanEvent(event, event.kind === 'paper' ? (texts?.next().value ?? null) : null)
  }
}

function cleanEvent(event: SourceEvent, read: ReadText | null): CleanEvent {
  if (event.kind !== 'paper') return event
  return { ...event, text: read?.text ?? cleanText(event.paper), read }
}
