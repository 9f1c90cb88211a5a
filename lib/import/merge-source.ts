import type { SourcePaper } from '../formats/source-paper'
import type { SourceFields } from '../paper'
import type { StoredPaper } from '../store/import-transaction'

/** All that sources have said of one paper so far. */
export type KnownSource = SourceFields & {
  title: string
  abstract: string
  raw: { title: string; abstract: string; record: string | null }
}

/**
 * What is known of a paper after a source has spoken: its text replaces the stored one, and so does every
 * field it gives; a field it is silent about stays, so that importing a plain listing over a richer one
 * loses nothing. Title and abstract of the answer are still to be repaired.
 */
export function mergeSource(stored: StoredPaper | null, source: SourcePaper): KnownSource {
  return {
    id: source.id ?? stored?.id ?? null,
    title: source.title,
    abstract: source.abstract,
    authors: source.authors.length > 0 ? source.authors : (stored?.authors ?? []),
    year: source.year ?? stored?.year ?? null,
    venue: source.venue ?? stored?.venue ?? null,
    url: source.url ?? stored?.url ?? null,
    codeUrls: source.codeUrls.length > 0 ? source.codeUrls : (stored?.codeUrls ?? []),
    raw: { ...source.raw, record: source.record ?? stored?.raw.record ?? null },
  }
}

/**
 * What is known of a paper after a second line of the same import has repeated its text: the line adds what
 * is still missing and replaces nothing, or two lines that differ would take turns at every import.
 */
export function fillIn(stored: StoredPaper, repeat: SourcePaper): KnownSource {
  const { title, abstract, raw } = stored
  return {
    id: stored.id ?? repeat.id,
    title,
    abstract,
    authors: stored.authors.length > 0 ? stored.authors : repeat.authors,
    year: stored.year ?? repeat.year,
    venue: stored.venue ?? repeat.venue,
    url: stored.url ?? repeat.url,
    codeUrls: stored.codeUrls.length > 0 ? stored.codeUrls : repeat.codeUrls,
    raw: { ...raw, record: raw.record ?? repeat.record },
  }
}

/** Whether the stored paper already says all of this. */
export function isSame(stored: StoredPaper, known: KnownSource): boolean {
  return sourceFingerprint(stored) === sourceFingerprint(known)
}

/** Title and abstract are compared raw: the clean ones follow from them. */
function sourceFingerprint(known: KnownSource): string {
  const { id, authors, year, venue, url, codeUrls, raw } = known
  return JSON.stringify([
    id,
    authors,
    year,
    venue,
    url,
    codeUrls,
    raw.title,
    raw.abstract,
    raw.record,
  ])
}
