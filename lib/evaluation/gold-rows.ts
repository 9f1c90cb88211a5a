import { z } from 'zod'
import {
  availabilityLabels,
  countLabels,
  type LabelledPaper,
  type Labels,
  linkLabel,
  nameLabel,
} from '../extract/score'
import { AVAILABILITIES, CONTRIBUTIONS, LINK_KINDS } from '../paper'
import { titleKey } from '../text/title-key'

const names = z.array(z.string().min(1))
const contributions = z.array(z.enum(CONTRIBUTIONS))
const goldRowSchema = z.object({
  title: z.string().min(1),
  /** A row with its own abstract is its own paper. */
  abstract: z.string().min(1).optional(),
  methods: names.optional(),
  methods_disputed: names.optional(),
  languages: names.optional(),
  languages_disputed: names.optional(),
  languageCount: z.int().positive().nullable().optional(),
  /** Names as people write them: "Llama 2". */
  models: names.optional(),
  models_disputed: names.optional(),
  contributions: contributions.optional(),
  contributions_disputed: contributions.optional(),
  links: z.array(z.object({ url: z.url(), kind: z.enum(LINK_KINDS) })).optional(),
  introduces: names.optional(),
  introduces_disputed: names.optional(),
  availability: z.enum(AVAILABILITIES).optional(),
})
type GoldRow = z.infer<typeof goldRowSchema>

/** The values that a model's name stands for: its slug and its families'. */
export type ModelsOfName = (name: string) => readonly string[]

export type PaperTexts = ReadonlyMap<string, { title: string; abstract: string }>

/**
 * The labelled papers of one file of JSON Lines. `texts` are the papers that rows without an abstract
 * refer to, by title key. What cannot be read or found goes to `problems` with its line.
 */
export function readGoldRows(
  lines: readonly string[],
  file: string,
  texts: PaperTexts,
  modelsOf: ModelsOfName,
  problems: string[],
): LabelledPaper[] {
  return lines.flatMap((line, index): LabelledPaper[] => {
    if (line.trim() === '') return []
    const report = (message: string) => {
      problems.push(`${file}:${index + 1}: ${message}`)
      return []
    }
    const parsed = goldRowSchema.safeParse(jsonOf(line))
    if (!parsed.success) return report(z.prettifyError(parsed.error).replaceAll('\n', ' '))
    const row = parsed.data
    if (row.abstract !== undefined) {
      return [{ title: row.title, abstract: row.abstract, labels: labelsOf(row, modelsOf) }]
    }
    const text = texts.get(titleKey(row.title))
    if (!text) return report(`no paper is titled "${row.title}": name its file with --papers`)
    return [{ ...text, labels: labelsOf(row, modelsOf) }]
  })
}

/** Undefined for what is no JSON: the schema then says that an object was expected. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function labelsOf(row: GoldRow, modelsOf: ModelsOfName): Labels {
  const models = (given: readonly string[]) => [...new Set(given.flatMap(modelsOf))]
  const labels: Labels = {}
  const { methods, languages, languageCount, links, introduces } = row
  if (methods) labels.methods = { agreed: methods, disputed: row.methods_disputed ?? [] }
  if (languages) labels.languages = { agreed: languages, disputed: row.languages_disputed ?? [] }
  if (languageCount !== undefined) labels.languageCount = agreed(countLabels(languageCount))
  if (row.models) {
    labels.models = { agreed: models(row.models), disputed: models(row.models_disputed ?? []) }
  }
  if (row.contributions) {
    labels.contributions = {
      agreed: row.contributions,
      disputed: row.contributions_disputed ?? [],
    }
  }
  if (links) labels.links = agreed(links.map(({ url, kind }) => linkLabel(url, kind)))
  if (introduces) {
    labels.introduces = {
      agreed: introduces.map(nameLabel),
      disputed: (row.introduces_disputed ?? []).map(nameLabel),
    }
  }
  if (row.availability) labels.availability = agreed(availabilityLabels(row.availability))
  return labels
}

function agreed(values: string[]) {
  return { agreed: values, disputed: [] }
}
