import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { VocabularyError } from '../vocabulary/vocabulary-file'
import type { Corrections } from './correction-row'
import { type KnownTerms, readCorrections } from './read-corrections'

/** Where the first collection's corrections stand, relative to the repository's root. */
export const CORRECTIONS_FILE = 'prisma/seed/corrections.tsv'

/**
 * Reads the corrections that an import applies: those of `file`, else the first collection's.
 *
 * @throws VocabularyError that names every mistake with file, line and remedy.
 */
export function loadCorrections(
  known: KnownTerms,
  file: string | null = null,
  root = process.cwd(),
): Corrections {
  const name = file ?? CORRECTIONS_FILE
  const path = isAbsolute(name) ? name : join(root, name)
  if (!existsSync(path)) {
    if (file === null) return { file: name, rows: [] }
    throw new VocabularyError([`${name}: no such file of corrections`])
  }
  const problems: string[] = []
  const corrections = readCorrections({ name, text: readFileSync(path, 'utf8') }, known, problems)
  if (problems.length > 0) throw new VocabularyError(problems)
  return corrections
}
