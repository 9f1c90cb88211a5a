import { closest } from 'fastest-levenshtein'
import type { z } from 'zod'
import { languageByCode } from '../vocabulary/languages'
import { unknownLanguageCode } from '../vocabulary/unknown-language-code'
import { unknownTerm } from '../vocabulary/unknown-term'
import { DISPUTABLE, type GoldRow, goldRowSchema, LABEL_FIELDS } from './gold-row-schema'
import type { KnownLabels } from './known-labels'

/** What is wrong with the form of a row, and how to mend it. */
export function formMistakes(error: z.ZodError): string[] {
  const fields = Object.keys(goldRowSchema.shape)
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(
          (key) => `no field is called "${key}": did you mean ${closest(key, fields)}?`,
        )
      : [`${issue.path.join('.') || 'the row'}: ${issue.message}`],
  )
}

/** What is wrong with what a row says; a row that says nothing measures nothing. */
export function labelMistakes(row: GoldRow, known: KnownLabels): string[] {
  const mistakes: string[] = []
  if (LABEL_FIELDS.every((field) => row[field] === undefined)) {
    mistakes.push(`no labels: give at least one of ${LABEL_FIELDS.join(', ')}`)
  }
  for (const field of DISPUTABLE) {
    const agreed: readonly string[] | undefined = row[field]
    const disputed: readonly string[] = row[`${field}_disputed`] ?? []
    if (agreed === undefined && disputed.length > 0) {
      mistakes.push(`"${field}_disputed" without "${field}": add it, empty if need be`)
    }
    for (const value of disputed.filter((one) => agreed?.includes(one))) {
      mistakes.push(
        `"${value}" stands in ${field} and in ${field}_disputed: keep it in one of them`,
      )
    }
  }
  for (const slug of [...(row.methods ?? []), ...(row.methods_disputed ?? [])]) {
    if (!known.methods.includes(slug)) mistakes.push(unknownTerm('method', slug, known.methods))
  }
  for (const code of [...(row.languages ?? []), ...(row.languages_disputed ?? [])]) {
    if (languageByCode(code)?.code !== code) mistakes.push(unknownLanguageCode(code))
  }
  return mistakes
}
