import type { LabelledPaper } from '../extract/score'
import { titleKey } from '../text/title-key'
import { goldLabels } from './gold-labels'
import { formMistakes, labelMistakes } from './gold-row-mistakes'
import { goldRowSchema } from './gold-row-schema'
import type { KnownLabels } from './known-labels'

export type PaperTexts = ReadonlyMap<string, { title: string; abstract: string }>

/** `problems` keep a file from being measured, `notes` say what its figures mean. */
export type GoldReport = { problems: string[]; notes: string[] }

/**
 * The labelled papers of one file of JSON Lines. `texts` are the papers that rows without an abstract
 * refer to, by title key. What cannot be read or found is reported with its line.
 */
export function readGoldRows(
  lines: readonly string[],
  file: string,
  texts: PaperTexts,
  known: KnownLabels,
  { problems, notes }: GoldReport,
): LabelledPaper[] {
  const lineByTitle = new Map<string, number>()
  const papers = lines.flatMap((text, index): LabelledPaper[] => {
    if (text.trim() === '') return []
    const line = index + 1
    const report = (messages: readonly string[]): [] => {
      problems.push(...messages.map((message) => `${file}:${line}: ${message}`))
      return []
    }
    const json = jsonOf(text)
    if (json === undefined) return report(['this is no JSON: write one object on each line'])
    const parsed = goldRowSchema.safeParse(json)
    if (!parsed.success) return report(formMistakes(parsed.error))
    const row = parsed.data
    const mistakes = labelMistakes(row, known)
    const key = titleKey(row.title)
    const first = lineByTitle.get(key)
    if (first === undefined) lineByTitle.set(key, line)
    else mistakes.push(`line ${first} labels the same paper: keep one of the two`)
    const paper = row.abstract === undefined ? texts.get(key) : undefined
    if (row.abstract === undefined && paper === undefined) {
      mistakes.push(`no paper is titled "${row.title}": name its file with --papers`)
    }
    if (mistakes.length > 0) return report(mistakes)
    for (const name of row.models ?? []) {
      if (known.isModel(name)) continue
      notes.push(`${file}:${line}: the vocabulary has no model "${name}": it counts as missed`)
    }
    const { title, abstract = paper?.abstract ?? '' } = row
    return [{ title: paper?.title ?? title, abstract, labels: goldLabels(row, known) }]
  })
  if (lineByTitle.size === 0 && !problems.some((one) => one.startsWith(`${file}:`))) {
    problems.push(`${file}: no labels in it: write one object on each line`)
  }
  return papers
}

/** Undefined for what is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
