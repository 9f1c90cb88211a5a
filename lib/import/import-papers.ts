import type { Corrected } from '../corrections/apply-corrections'
import type { CorrectionRow, Corrections } from '../corrections/correction-row'
import type { PaperText } from '../extract/paper-text'
import type { SourceEvent, SourcePaper, SourcePlace, SourceProblem } from '../formats/source-paper'
import type { Extraction, TaggedPaper } from '../paper'
import type { ImportTransaction, StoredVocabulary } from '../store/import-transaction'
import type { PaperTitle } from '../store/store'
import { cleanText, textFingerprint } from './clean-text'
import { CorrectedPapers } from './corrected-papers'
import { identify, PapersMet } from './identity'
import { fillIn, isSame, mergeSource } from './merge-source'
import { nearDuplicates } from './near-duplicates'
import { type CleanPaper, readAhead, type TextThread } from './read-ahead'
import type { TextToRead } from './read-text'
import { retagPapers } from './retag-papers'
import { type Tagging, writePaper } from './write-paper'

/** The extractor with the vocabulary it works by. */
export type Tagger = {
  /** Changes whenever the same text may get other tags. */
  fingerprint: string
  vocabulary: StoredVocabulary
  corrections: Corrections
  /** What the text says. */
  extract(text: TextToRead): Extraction
  /** What these rows of the corrections change of it. */
  correct(paper: PaperText, found: Extraction, rows: readonly CorrectionRow[]): Corrected
}

export type ImportOptions = {
  /** Remove stored papers that the sources do not hold. */
  prune?: boolean
  /** Tag every stored paper anew, whether or not anything has changed. */
  retag?: boolean
  /** Reads the texts of new papers ahead; without it all is done in this thread. */
  thread?: TextThread
  /** Called before papers are removed, with their number. */
  onPrune?: (count: number) => void
  /** Called after each paper read. */
  onPaper?: (outcome: Outcome) => void
  /** Called after each stored paper that was tagged anew. */
  onRetag?: () => void
  /** Called for each unknown field, once per file. */
  onUnknownField?: (field: string, place: SourcePlace) => void
}

export type Outcome = {
  place: SourcePlace
  key: number
  slug: string
  paper: TaggedPaper | null
  change: 'new' | 'changed' | 'same' | 'repeated'
}

export type ImportCounts = {
  read: number
  new: number
  changed: number
  same: number
  /** Lines that repeat a paper of the same import word for word. */
  repeated: number
  /** Papers whose tags or text came out otherwise when they were tagged anew. */
  retagged: number
  /** Methods and models that the vocabulary gives another name than before. */
  renamed: number
  redirected: number
  pruned: number
}

export type ImportReport = {
  counts: ImportCounts
  problems: SourceProblem[]
  /** Pairs of near-duplicates that were none before, by slug and title. */
  versions: [PaperTitle, PaperTitle][]
  /** What the curator should know of the corrections: lines that meet no paper or change nothing. */
  notes: string[]
}

/**
 * Imports papers into a transaction. The caller must roll back when the report has problems: reading goes
 * on after the first one, so that all are reported at once.
 */
export async function importPapers(
  events: AsyncIterable<SourceEvent>,
  tagger: Tagger,
  stored: ImportTransaction,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const counts: ImportCounts = {
    read: 0,
    new: 0,
    changed: 0,
    same: 0,
    repeated: 0,
    retagged: 0,
    renamed: 0,
    redirected: 0,
    pruned: 0,
  }
  const problems: SourceProblem[] = []
  const met = new PapersMet()
  const written = new Set<number>()
  const corrected = await CorrectedPapers.of(tagger, stored)
  const tagging = { tagger, stored, corrected }

  const tagged = () => counts.new + counts.changed
  for await (const event of readAhead(events, options.thread ?? null, tagged)) {
    if (event.kind === 'problem') problems.push(event.problem)
    else if (event.kind === 'unknown-field') options.onUnknownField?.(event.field, event.place)
    else {
      counts.read++
      const outcome = await importPaper(event, tagging, met, counts)
      if ('message' in outcome) problems.push(outcome)
      else {
        if (outcome.paper !== null) written.add(outcome.key)
        options.onPaper?.(outcome)
      }
    }
  }
  problems.push(...(await corrected.problems()))
  if (problems.length > 0) return { counts, problems, versions: [], notes: [] }

  if (options.prune) await prune(stored, met, counts, options)
  const retagged = await retagPapers(tagging, written, options)
  counts.retagged = retagged.papers
  counts.renamed = retagged.names
  const changed = counts.new + counts.changed + counts.retagged + counts.pruned > 0
  const versions = changed
    ? await stored.setVersions(nearDuplicates(await stored.signatures()))
    : []
  return { counts, problems, versions, notes: await corrected.notes() }
}

async function importPaper(
  { paper: source, text, read }: CleanPaper,
  tagging: Tagging,
  met: PapersMet,
  counts: ImportCounts,
): Promise<Outcome | SourceProblem> {
  const { place } = source
  const incoming = { id: source.id, venue: source.venue, ...text }
  const identity = await identify(incoming, tagging.stored, met)
  if (identity.kind === 'unclear') return { ...place, message: identity.message }
  if (identity.kind === 'new') {
    const known = mergeSource(null, source)
    const written = await writePaper(null, known, text, read, tagging)
    met.note(written.key, place, textFingerprint(text))
    counts.new++
    return { place, ...written, change: 'new' }
  }

  const before = identity.stored
  const note = met.note(before.key, place, textFingerprint(text))
  if (typeof note === 'object') return contradiction(source, note)
  const { key, slug } = before
  const known = note === 'repeat' ? fillIn(before, source) : mergeSource(before, source)
  if (isSame(before, known)) {
    const change = note === 'repeat' ? 'repeated' : 'same'
    counts[change]++
    return { place, key, slug, paper: null, change }
  }
  const isAsRead = note !== 'repeat' && known.codeUrls.join() === source.codeUrls.join()
  const written = await writePaper(
    before,
    known,
    note === 'repeat' ? cleanText(known) : text,
    isAsRead ? read : null,
    tagging,
  )
  if (written.slug !== slug) counts.redirected++
  counts.changed++
  return { place, ...written, change: 'changed' }
}

function contradiction(source: SourcePaper, first: SourcePlace): SourceProblem {
  const where =
    first.file === source.place.file ? `line ${first.line}` : `${first.file}, line ${first.line}`
  const what = source.id === null ? 'this title was' : `the paper with id ${source.id} was`
  return {
    ...source.place,
    message: `${what} already given on ${where} with another text: remove one of the two, or give each its own id`,
  }
}

async function prune(
  stored: ImportTransaction,
  met: PapersMet,
  counts: ImportCounts,
  options: ImportOptions,
): Promise<void> {
  const gone: number[] = []
  for (const { key } of await stored.signatures()) if (!met.has(key)) gone.push(key)
  if (gone.length === 0) return
  options.onPrune?.(gone.length)
  await stored.remove(gone)
  counts.pruned = gone.length
}
