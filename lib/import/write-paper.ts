import type { Extraction, TaggedPaper } from '../paper'
import type { ImportTransaction, PaperToStore, StoredPaper } from '../store/import-transaction'
import { chooseSlug } from './choose-slug'
import type { CleanText } from './clean-text'
import type { CorrectedPapers } from './corrected-papers'
import type { Tagger } from './import-papers'
import type { KnownSource } from './merge-source'
import { abstractSignature } from './near-duplicates'

/** What papers are tagged and stored with. */
export type Tagging = { tagger: Tagger; stored: ImportTransaction; corrected: CorrectedPapers }

/** Tags and stores one paper. */
export async function writePaper(
  before: StoredPaper | null,
  known: KnownSource,
  text: CleanText,
  found: Extraction | null,
  tagging: Tagging,
): Promise<{ key: number; slug: string; paper: TaggedPaper }> {
  const row = await taggedRow(before, known, text, found, tagging)
  const { stored } = tagging
  const { slug, paper } = row
  if (before === null) return { key: await stored.insert(row), slug, paper }
  await stored.update(before.key, row)
  return { key: before.key, slug, paper }
}

/**
 * A paper with its tags, ready to be stored; its slug changes only with its normalised title.
 *
 * @param found What its text says, where that is known already.
 */
export async function taggedRow(
  before: StoredPaper | null,
  known: KnownSource,
  text: CleanText,
  found: Extraction | null,
  { tagger, stored, corrected }: Tagging,
): Promise<PaperToStore> {
  const { title, abstract } = text
  const named = { id: known.id, ...text }
  const keepsSlug = before !== null && before.titleKey === named.titleKey
  const slug = keepsSlug
    ? before.slug
    : await chooseSlug(named, (taken) => stored.slugOwner(taken), before?.key ?? null)
  const rows = await corrected.rowsOf({ ...named, key: before?.key ?? null, slug })
  const said = found ?? tagger.extract({ title, abstract, codeUrls: known.codeUrls })
  const { extraction, corrections, idleLines } = tagger.correct(text, said, rows)
  corrected.noteIdle(idleLines)
  const paper: TaggedPaper = { ...known, title, abstract, ...extraction, corrections }
  return { paper, slug, titleKey: named.titleKey, signature: abstractSignature(abstract) }
}
