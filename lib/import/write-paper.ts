import type { TaggedPaper } from '../paper'
import type { ImportTransaction, PaperToStore, StoredPaper } from '../store/import-transaction'
import { chooseSlug } from './choose-slug'
import type { CleanText } from './clean-text'
import type { CorrectedPapers } from './corrected-papers'
import type { Tagger } from './import-papers'
import type { KnownSource } from './merge-source'
import { abstractSignature } from './near-duplicates'
import type { ReadText } from './read-text'

/** What papers are tagged and stored with. */
export type Tagging = { tagger: Tagger; stored: ImportTransaction; corrected: CorrectedPapers }

/** Tags and stores one paper. */
export async function writePaper(
  before: StoredPaper | null,
  known: KnownSource,
  text: CleanText,
  read: ReadText | null,
  tagging: Tagging,
): Promise<{ key: number; slug: string; paper: TaggedPaper }> {
  const row = await taggedRow(before, known, text, read, tagging)
  const { stored } = tagging
  const { slug, paper } = row
  if (before === null) return { key: await stored.insert(row), slug, paper }
  await stored.update(before.key, row)
  return { key: before.key, slug, paper }
}

/**
 * A paper with its tags, ready to be stored; its slug changes only with its normalised title.
 *
 * @param read What else is made of that text, where another thread has done so.
 */
export async function taggedRow(
  before: StoredPaper | null,
  known: KnownSource,
  text: CleanText,
  read: ReadText | null,
  { tagger, stored, corrected }: Tagging,
): Promise<PaperToStore> {
  const { title, abstract } = text
  const named = { id: known.id, ...text }
  const keepsSlug = before !== null && before.titleKey === named.titleKey
  const slug = keepsSlug
    ? before.slug
    : await chooseSlug(named, (taken) => stored.slugOwner(taken), before?.key ?? null)
  const rows = await corrected.rowsOf({ ...named, key: before?.key ?? null, slug })
  const said = read?.found ?? tagger.extract({ title, abstract, codeUrls: known.codeUrls })
  const { extraction, corrections, idleLines } = tagger.correct(text, said, rows)
  corrected.noteIdle(idleLines)
  const paper: TaggedPaper = { ...known, title, abstract, ...extraction, corrections }
  return {
    paper,
    slug,
    titleKey: named.titleKey,
    signature: read?.signature ?? abstractSignature(abstract),
    words: read?.words ?? null,
  }
}
