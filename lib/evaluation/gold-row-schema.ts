import { z } from 'zod'
import { AVAILABILITIES, CONTRIBUTIONS, LINK_KINDS } from '../paper'

const names = z.array(z.string().min(1))
const contributions = z.array(z.enum(CONTRIBUTIONS))

/** One row of labels; fields that are not known here are most likely misspelt. */
export const goldRowSchema = z.strictObject({
  /** The annotators' own, of no meaning here. */
  id: z.union([z.string(), z.number()]).optional(),
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
export type GoldRow = z.infer<typeof goldRowSchema>

/** Fields whose values one annotator alone may have given. */
export const DISPUTABLE = ['methods', 'languages', 'models', 'contributions', 'introduces'] as const

export const LABEL_FIELDS = [...DISPUTABLE, 'languageCount', 'links', 'availability'] as const
