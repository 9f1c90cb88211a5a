import { z } from 'zod'
import { AVAILABILITIES, CONTRIBUTIONS, LINK_KINDS, TAG_TYPES, type TagType } from '../paper'
import { languageByCode } from '../vocabulary/languages'
import { ancestorsBySlug } from '../vocabulary/term-table'
import { unknownLanguageCode } from '../vocabulary/unknown-language-code'
import { unknownTerm } from '../vocabulary/unknown-term'
import { problemAt, readRows, type VocabularyFile } from '../vocabulary/vocabulary-file'
import { contradictions } from './contradictions'
import type { CorrectionRow, Corrections, Edit } from './correction-row'

const COLUMNS = ['paper', 'change', 'type', 'value', 'reason'] as const
const CHANGES = ['add', 'remove'] as const

const filled = (remedy: string) => z.string().min(1, `is blank: ${remedy}`)
const choice = <Value extends string>(values: readonly Value[]) =>
  z.enum(values, {
    error: ({ input }) => `"${String(input)}" is none of ${values.join(', ')}: use one of these`,
  })

const rowSchema = z.object({
  paper: filled("give the paper's slug, id or title"),
  change: choice(CHANGES),
  type: choice(TAG_TYPES),
  value: filled('say which tag is meant'),
  reason: filled('say why, for readers of the paper'),
})

type KnownTerm = { slug: string; parent: string | null }

/** The methods and models that a correction may name. */
export type KnownTerms = { methods: readonly KnownTerm[]; models: readonly KnownTerm[] }

/** Reads a curator's file. Mistakes go to `problems`, each with its line and remedy. */
export function readCorrections(
  file: VocabularyFile,
  known: KnownTerms,
  problems: string[],
): Corrections {
  const rows: CorrectionRow[] = []
  for (const { line, cells } of readRows(file, COLUMNS, problems)) {
    const report = (message: string) => problems.push(problemAt(file, line, message))
    const parsed = rowSchema.safeParse(cells)
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) report(`${path.join('.')}: ${message}`)
      continue
    }
    const { paper, change, reason } = parsed.data
    const edit = readEdit(parsed.data, known)
    if (typeof edit === 'string') {
      report(edit)
      continue
    }
    rows.push({ ...edit, line, paper, change, reason })
  }
  const ancestors = {
    method: ancestorsBySlug(known.methods),
    model: ancestorsBySlug(known.models),
  }
  for (const aboutOne of rowsByPaper(rows).values()) {
    for (const { line, message } of contradictions(aboutOne, ancestors)) {
      problems.push(problemAt(file, line, message))
    }
  }
  return { file: file.name, rows }
}

/** By the name that the lines give the paper; whether two names mean one paper only the collection knows. */
function rowsByPaper(rows: readonly CorrectionRow[]): Map<string, CorrectionRow[]> {
  const groups = new Map<string, CorrectionRow[]>()
  for (const row of rows) {
    const group = groups.get(row.paper)
    if (group === undefined) groups.set(row.paper, [row])
    else group.push(row)
  }
  return groups
}

/** What the row is about, or what is wrong with it and how to mend it. */
function readEdit(
  { type, change, value }: z.output<typeof rowSchema>,
  known: KnownTerms,
): Edit | string {
  switch (type) {
    case 'method':
      return termEdit(type, value, known.methods)
    case 'model':
      return termEdit(type, value, known.models)
    case 'language':
      if (languageByCode(value)?.code === value) return { type, value }
      return unknownLanguageCode(value)
    case 'contribution': {
      const contribution = CONTRIBUTIONS.find((one) => one === value)
      return contribution ? { type, value: contribution } : noneOf(type, value, CONTRIBUTIONS)
    }
    case 'introduces':
      return nameEdit(value, change)
    case 'link':
      return linkEdit(value, change)
    case 'availability': {
      if (change === 'remove') return `${type} has one value: add the right one in its place`
      const availability = AVAILABILITIES.find((one) => one === value)
      return availability ? { type, value: availability } : noneOf(type, value, AVAILABILITIES)
    }
    case 'languageCount':
      return /^[1-9]\d{0,4}$/.test(value) ? { type, value } : `"${value}" is no number of languages`
  }
}

function termEdit(
  type: 'method' | 'model',
  value: string,
  terms: readonly KnownTerm[],
): Edit | string {
  const slugs = terms.map(({ slug }) => slug)
  return slugs.includes(value) ? { type, value } : unknownTerm(type, value, slugs)
}

function noneOf(type: TagType, value: string, values: readonly string[]): string {
  return `"${value}" is no ${type}: use one of ${values.join(', ')}`
}

/** "Name" or "Name = Its Long Form". */
function nameEdit(text: string, change: 'add' | 'remove'): Edit | string {
  const [value = '', long = null, ...more] = text.split(/ +=(?: +|$)/)
  if (value === '' || long === '' || more.length > 0) {
    return `"${text}" is no name: write NAME, or NAME = LONG FORM`
  }
  if (change === 'remove' && long !== null) return 'a name is removed by itself: drop the long form'
  return { type: 'introduces', value, long }
}

/** "KIND URL" to add, "URL" to remove. */
function linkEdit(text: string, change: 'add' | 'remove'): Edit | string {
  const [first = '', second, ...more] = text.split(/ +/)
  const kind = change === 'add' ? LINK_KINDS.find((one) => one === first) : null
  const url = change === 'add' ? second : first
  const isWeb = url !== undefined && z.url({ protocol: /^https?$/ }).safeParse(url).success
  if (
    kind !== undefined &&
    isWeb &&
    (change === 'add' ? more.length === 0 : second === undefined)
  ) {
    return { type: 'link', value: url, kind }
  }
  return change === 'add'
    ? `"${text}" is no link: write KIND URL, the kind one of ${LINK_KINDS.join(', ')}`
    : `"${text}" is no link: write its URL as the paper's page shows it`
}
