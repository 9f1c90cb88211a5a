import { readFileSync } from 'node:fs'

/** The lines of the first collection below its two invitations: title, abstract, title, abstract … */
export const firstCollectionLines: readonly string[] = readFileSync(
  'prisma/seed/language-adaptation-papers.txt',
  'utf8',
).split('\n')
