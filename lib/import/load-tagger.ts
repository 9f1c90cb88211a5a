import { createHash } from 'node:crypto'
import { applyCorrections } from '../corrections/apply-corrections'
import type { Corrections } from '../corrections/correction-row'
import { loadCorrections } from '../corrections/load-corrections'
import { extract } from '../extract/extract'
import type { TaggedPaper } from '../paper'
import { languageByCode } from '../vocabulary/languages'
import { loadVocabulary } from '../vocabulary/load-vocabulary'
import type { Tagger } from './import-papers'
import { detailOf } from './paper-detail'

/**
 * The tagger of the vocabulary in this repository, with the corrections of a file, by default the first collection's.
 *
 * @throws When a file of the vocabulary or the corrections has mistakes; the message names file, line and remedy.
 */
export function loadTagger(correctionsFile: string | null = null) {
  const vocabulary = loadVocabulary()
  const { methods, models, languageAliases, ancestors } = vocabulary
  const corrections = loadCorrections(vocabulary, correctionsFile)
  const nameIn = (entries: readonly { slug: string; name: string }[]) => {
    const names = new Map(entries.map(({ slug, name }) => [slug, name]))
    return (slug: string) => names.get(slug) ?? slug
  }
  const names = {
    method: nameIn(methods),
    model: nameIn(models),
    language: (code: string) => languageByCode(code)?.name ?? code,
  }
  return {
    fingerprint: taggingFingerprint(vocabulary.fingerprint, corrections),
    vocabulary: { methods, models, languageAliases },
    corrections,
    extract: (text) => extract(text, vocabulary),
    correct: (paper, found, rows) => applyCorrections(paper, found, rows, ancestors),
    /** A paper with the names of its tags, for showing what an import would store. */
    detail: (paper: TaggedPaper, slug: string) => detailOf(paper, slug, names),
  } satisfies Tagger & { detail: unknown }
}

/** Notes and the order of lines make no other tags, and so no other fingerprint. */
function taggingFingerprint(vocabulary: string, { rows }: Corrections): string {
  if (rows.length === 0) return vocabulary
  const said = rows.map(({ line: _, ...row }) => JSON.stringify(row)).sort()
  return createHash('sha256')
    .update([vocabulary, ...said].join('\0'))
    .digest('hex')
    .slice(0, 16)
}
