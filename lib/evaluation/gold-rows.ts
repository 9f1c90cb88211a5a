import { z } from 'zod'
import { type LabelledPaper, type Labels, linkLabel, nameLabel } from '../extract/score'
import { LINK_KINDS } from '../paper'
import { titleKey } from '../text/title-key'

const names = z.array(z.string().min(1))
const goldRowSchema = z.object({
  title: z.string().min(1),
  /** A row with its own abstract is its own paper. */
  abstract: z.string().min(1).optional(),
  methods: names.optional(),
  methods_disputed: names.optional(),
  languages: names.optional(),
  languages_disputed: names.optional(),
  links: z.array(z.object({ url: z.url(), kind: z.enum(LINK_KINDS) })).optional(),
  introduces: names.optional(),
  introduces_disputed: names.optional(),
})
type GoldRow = z.infer<typeof goldRowSchema>

export type PaperTexts = ReadonlyMap<string, { title: string; abstract: string }>

/**
 * The labelled papers of one file of JSON Lines. `texts` are the papers that rows without an abstract
 * refer to, by title key. What cannot be read or found goes to `problems` with its line.
 */
export function readGoldRows(
  lines: readonly string[],
  file: string,
  texts: PaperTexts,
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
      return [{ title: row.title, abstract: row.abstract, labels: labelsOf(row) }]
    }
    const text = texts.get(titleKey(row.title))
    if (!text) return report(`no paper is titled "${row.title}": name its file with --papers`)
    return [{ ...text, labels: labelsOf(row) }]
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

function labelsOf(row: GoldRow): Labels {
  const labels: Labels = {}
  const { methods, languages, links, introduces } = row
  if (methods) labels.methods = { agreed: methods, disputed: row.methods_disputed ?? [] }
  if (languages) labels.languages = { agreed: languages, disputed: row.languages_disputed ?? [] }
  if (links) {
    labels.links = { agreed: links.map(({ url, kind }) => linkLabel(url, kind)), disputed: [] }
  }
  if (introduces) {
    labels.introduces = {
      agreed: introduces.map(nameLabel),
      disputed: (row.introduces_disputed ?? []).map(nameLabel),
    }
  }
  return labels
}
