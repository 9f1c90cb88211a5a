import { z } from 'zod'
import { AVAILABILITIES, CONTRIBUTIONS, LINK_KINDS, TAG_TYPES } from '../paper'

/**
 * The shapes in which the API answers with papers. They are strict, so that a test notices a key that is missing here;
 * the document that programs get leaves room for keys to come.
 */

const fieldSchema = z.enum(['title', 'abstract'])

const namedSchema = z.strictObject({ slug: z.string(), name: z.string() })

/** An offset of the clean text. */
const offset = z.int().min(0)

const paper = {
  slug: z.string().meta({ description: 'The paper’s address here; former ones lead to it.' }),
  id: z.string().nullable().meta({ description: 'The source’s own id.' }),
  title: z.string(),
  abstract: z.string(),
  page: z.string().meta({ description: 'The path of its page.' }),
  url: z.string().nullable().meta({ description: 'Where the source says it is to be read.' }),
  authors: z.array(z.string()),
  year: z.int().nullable(),
  venue: z.string().nullable(),
  methods: z.array(namedSchema),
  languages: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  languageCount: z.int().nullable().meta({
    description:
      'The largest number of languages that the work claims to cover; its words are mentions of type languageCount.',
  }),
  models: z.array(namedSchema),
  contributions: z.array(z.enum(CONTRIBUTIONS)),
  links: z.array(z.strictObject({ url: z.string(), kind: z.enum(LINK_KINDS) })),
  availability: z.enum(AVAILABILITIES),
  introduces: z.array(z.strictObject({ name: z.string(), long: z.string().nullable() })),
}

export const listedPaperSchema = z.strictObject({
  ...paper,
  reasons: z
    .array(z.strictObject({ field: z.string(), words: z.array(z.string()) }))
    .meta({ description: 'By what a search found it; empty without q.' }),
  highlights: z
    .array(z.strictObject({ field: fieldSchema, start: offset, end: offset }))
    .meta({ description: 'Where the words that were found stand; empty without q.' }),
})

/** The characters behind a tag, or the reason of one that no words carry. */
const mentionSchema = z.union([
  z
    .strictObject({
      type: z.enum(TAG_TYPES),
      value: z.string(),
      field: fieldSchema,
      start: offset,
      end: offset,
      text: z.string(),
    })
    .meta({
      description:
        'Offsets count UTF-16 code units of the clean field from 0, the end exclusive: text is field.slice(start, end).',
    }),
  z
    .strictObject({ type: z.enum(TAG_TYPES), value: z.string(), reason: z.string() })
    .meta({ description: 'A tag that no words carry: given by the source, or by a correction.' }),
])

const correctionSchema = z.strictObject({
  change: z.enum(['added', 'removed']),
  type: z.enum(TAG_TYPES),
  value: z.string(),
  reason: z.string(),
})

const titleSchema = z.strictObject({ slug: z.string(), title: z.string() })

export const paperSchema = z.strictObject({
  ...paper,
  mentions: z.array(mentionSchema),
  corrections: z.array(correctionSchema),
  raw: z
    .strictObject({ title: z.string(), abstract: z.string() })
    .meta({ description: 'The text as the source had it.' }),
  related: z.array(
    titleSchema.extend({ shared: z.array(z.string()), differs: z.array(z.string()) }),
  ),
  versions: z
    .array(titleSchema)
    .meta({ description: 'Papers with almost the same title or abstract.' }),
})
