import { readFileSync } from 'node:fs'
import { compileLanguages } from '../../../lib/extract/language-matcher'
import { languageMentions } from '../../../lib/extract/languages'
import type { PaperText } from '../../../lib/extract/paper-text'

const path = 'prisma/seed/vocabulary/language-names.tsv'

/** The matcher that the import uses. */
export const languageMatcher = compileLanguages({ name: path, text: readFileSync(path, 'utf8') })

/** The distinct codes of a paper's languages, sorted. */
export function languagesOf(paper: PaperText): string[] {
  const codes = languageMentions(paper, languageMatcher).map(({ value }) => value)
  return [...new Set(codes)].sort()
}
