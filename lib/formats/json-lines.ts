import type { z } from 'zod'
import { KNOWN_FIELDS, recordSchema } from './json-fields'
import type { SourceEvent, SourcePaper, SourcePlace } from './source-paper'

type SourceRecord = z.output<typeof recordSchema>
type ReadLine = { record: SourceRecord } | { message: string }

const NOT_ONE_PER_LINE =
  'the file holds one long JSON text, not JSON Lines: write one object per line, with no brackets or commas around them (jq -c ".[]" does it for a list)'

/** Reads JSON Lines: one object with `title` and `abstract` per line. Blank lines are skipped. */
export async function* readJsonLines(
  lines: AsyncIterable<string>,
  file: string,
): AsyncGenerator<SourceEvent> {
  const unknownFields = new Set<string>()
  let line = 0
  let found = false
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    const place = { file, line }
    if (!found && /^\s*(?:\[|\{\s*$)/.test(text)) {
      yield problem(place, NOT_ONE_PER_LINE)
      return
    }
    found = true
    const read = readLine(text)
    if ('message' in read) {
      yield problem(place, read.message)
      continue
    }
    for (const field of notKept(read.record)) {
      if (unknownFields.has(field)) continue
      unknownFields.add(field)
      yield { kind: 'unknown-field', field, place }
    }
    yield { kind: 'paper', paper: sourcePaper(read.record, text, place) }
  }
  if (!found) {
    const message = 'no paper found: write one JSON object with title and abstract per line'
    yield problem({ file, line: Math.max(line, 1) }, message)
  }
}

function problem(place: SourcePlace, message: string): SourceEvent {
  return { kind: 'problem', problem: { ...place, message } }
}

/** One line as a record, or all that is wrong with it. */
function readLine(text: string): ReadLine {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : ''
    return { message: `not valid JSON${reason}: correct this line or remove it` }
  }
  const read = recordSchema.safeParse(json)
  if (read.success) return { record: read.data }
  const wrong = read.error.issues.map(({ path, message }) =>
    path.length === 0 ? 'the line must be a JSON object' : `${String(path[0])} ${message}`,
  )
  return { message: `${[...new Set(wrong)].join('; ')}: correct this line or remove it` }
}

/** Names of fields that the paper does not carry: unknown ones, and addresses that nobody can read. */
function notKept(record: SourceRecord): string[] {
  const unknown = Object.keys(record).filter((field) => !KNOWN_FIELDS.has(field))
  return record.github?.hasBlanks ? [...unknown, 'github (an address with blanks in it)'] : unknown
}

function sourcePaper(record: SourceRecord, line: string, place: SourcePlace): SourcePaper {
  const { title, abstract } = record
  return {
    place,
    title,
    abstract,
    raw: { title, abstract },
    record: isAllKept(record) ? null : line,
    id: ids(record)[0] ?? null,
    authors: record.authors ?? [],
    year: record.year ?? null,
    venue: record.venue ?? null,
    url: record.url ?? null,
    codeUrls: record.github?.urls ?? [],
  }
}

/** The identifiers a record has, the one the paper is known by first. */
function ids(record: SourceRecord): string[] {
  const { id, doi, arxiv, arxiv_id } = record
  return [id, doi, arxiv, arxiv_id].filter((one) => typeof one === 'string')
}

/** Whether the paper's own fields say all that the record says, but for blanks and repeated names. */
function isAllKept(record: SourceRecord): boolean {
  return notKept(record).length === 0 && ids(record).length <= 1 && (record.github?.isWhole ?? true)
}
