import { setImmediate } from 'node:timers/promises'
import type { PaperText } from '../extract/paper-text'
import type { SourceEvent, SourcePaper } from '../formats/source-paper'
import type { Extraction } from '../paper'
import { type CleanText, cleanText } from './clean-text'

export type TextToRead = PaperText & { codeUrls: readonly string[] }

/** Another thread that finds what texts say while this one stores papers. */
export interface ExtractionThread {
  /** How many papers an import tags by itself first: a thread costs a while to start. */
  readonly from: number
  /**
   * What the texts say, in their order; null where the thread has no time for them. The first call starts it.
   *
   * @throws When the thread has failed, as does the promise.
   */
  extract(texts: readonly TextToRead[]): Promise<readonly Extraction[]> | null
}

/** A paper with its repaired text, and with what that says where it is known already. */
export type CleanPaper = {
  kind: 'paper'
  paper: SourcePaper
  text: CleanText
  found: Extraction | null
}
export type CleanEvent = Exclude<SourceEvent, { kind: 'paper' }> | CleanPaper

const BATCH = 64
/** Enough that neither thread waits for the other because some papers take longer than others. */
const BATCHES_AHEAD = 4

type Batch = { events: CleanEvent[]; found: Promise<readonly Extraction[]> | null }

/**
 * The events in their order with texts repaired, read some hundred papers ahead where there is another thread.
 *
 * @param tagged How many papers have been tagged so far: where few need tags, as in a file that has been imported
 *   before, the other thread is not asked.
 */
export async function* extractAhead(
  events: AsyncIterable<SourceEvent>,
  thread: ExtractionThread | null,
  tagged: () => number,
): AsyncGenerator<CleanEvent> {
  if (thread === null) {
    for await (const event of events) yield cleanEvent(event)
    return
  }
  const ahead: Batch[] = []
  let before = 0
  const ask = (batch: readonly CleanEvent[]) => {
    const now = tagged()
    const isWorthIt = now >= thread.from && (now - before) * 2 >= BATCH
    before = now
    const found = isWorthIt ? thread.extract(batch.flatMap(textToRead)) : null
    // Told when the batch is taken, if it ever is
    found?.catch(() => {})
    return found
  }
  let batch: CleanEvent[] = []
  for await (const event of events) {
    batch.push(cleanEvent(event))
    if (batch.length < BATCH) continue
    ahead.push({ events: batch, found: ask(batch) })
    batch = []
    const next = ahead.length > BATCHES_AHEAD ? ahead.shift() : undefined
    if (next !== undefined) yield* withFound(next)
    // What the other thread says is heard only when this one rests
    await setImmediate()
  }
  for (const next of [...ahead, { events: batch, found: null }]) yield* withFound(next)
}

function cleanEvent(event: SourceEvent): CleanEvent {
  return event.kind === 'paper' ? { ...event, text: cleanText(event.paper), found: null } : event
}

function textToRead(event: CleanEvent): TextToRead[] {
  if (event.kind !== 'paper') return []
  const { title, abstract } = event.text
  return [{ title, abstract, codeUrls: event.paper.codeUrls }]
}

async function* withFound({ events, found }: Batch): AsyncGenerator<CleanEvent> {
  const extractions = (await found)?.values()
  for (const event of events) {
    if (event.kind !== 'paper') yield event
    else yield { ...event, found: extractions?.next().value ?? null }
  }
}
