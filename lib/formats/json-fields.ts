import { z } from 'zod'
import { codeAddresses } from './code-addresses'

const YEAR_MIN = 1500
const YEAR_MAX = 2100

const isText = (value: string) => value.isWellFormed() && !value.includes('\0')
const NO_TEXT = { error: 'has characters that are no text (U+0000, or half of a surrogate pair)' }

const text = z.string({ error: 'must be a text' }).refine(isText, NO_TEXT)
const requiredText = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a text') })
  .refine((value) => value.trim() !== '', 'must not be blank')
  .refine(isText, NO_TEXT)

/** Text that may be absent in any way: no field, null, blanks. */
const optionalText = text.nullish().transform((value) => fold(value ?? '') || null)

const id = z
  .union([z.string(), z.number()], { error: 'must be a text or a whole number' })
  .nullish()
  // A number such as 2301.10 has lost its last digit by the time it is read.
  .refine((value) => typeof value !== 'number' || Number.isSafeInteger(value), {
    error: 'must be written as a text in quotes, for as a number it loses digits',
  })
  .refine((value) => isText(String(value ?? '')), NO_TEXT)
  .transform((value) => fold(String(value ?? '')) || null)

const name = z.union([z.string(), z.looseObject({ name: z.string() })])
const authors = z
  .union([z.string(), z.array(name)], {
    error: 'must be a list of names, or names separated by semicolons',
  })
  .nullish()
  .transform((value) =>
    distinct((typeof value === 'string' ? value.split(';') : (value ?? [])).map(nameOf)),
  )
  .refine((names) => names.every(isText), NO_TEXT)

const year = z
  .union([z.number(), z.string()], { error: 'must be a number' })
  .nullish()
  .transform((value) => (String(value ?? '').trim() === '' ? null : Number(value)))
  .refine(
    (value) =>
      value === null || (Number.isInteger(value) && value >= YEAR_MIN && value <= YEAR_MAX),
    `must be a whole number from ${YEAR_MIN} to ${YEAR_MAX}`,
  )

const url = optionalText.refine((value) => value === null || isWebAddress(value), {
  error: 'must be an http or https address',
})

const repositories = z
  .union([z.string(), z.array(z.string())], { error: 'must be an address or a list of addresses' })
  .nullish()
  .transform((value) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map(fold).filter(Boolean),
  )
  .transform((values) => codeAddresses(values))
  .refine((found) => !found.isNoAddress, {
    error: 'must be an address such as https://github.com/name/project',
  })

/** One line of JSON Lines: the fields we know, as values; others are let through. */
export const recordSchema = z.looseObject({
  title: requiredText,
  abstract: requiredText,
  id: id.optional(),
  doi: id.optional(),
  arxiv: id.optional(),
  arxiv_id: id.optional(),
  authors: authors.optional(),
  year: year.optional(),
  venue: optionalText.optional(),
  url: url.optional(),
  github: repositories.optional(),
})

export const KNOWN_FIELDS: ReadonlySet<string> = new Set(Object.keys(recordSchema.shape))

function nameOf(author: z.infer<typeof name>): string {
  return fold(typeof author === 'string' ? author : author.name)
}

function distinct(names: string[]): string[] {
  return [...new Set(names.filter((one) => one !== ''))]
}

function fold(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value)
}
