import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'
import { titleKey } from './title-key'

const LENGTH_MAX = 100
const HASH_DIGITS = 6
/** A cut at a word border may shorten the slug to this; below, a word is cut. */
const CUT_LENGTH_MIN = 50

/** The part of a paper's address made from its title: `lora-low-rank-adaptation-of-large-language-models`. */
export function slugOf(title: string): string {
  const words = anyAscii(title)
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return words === '' ? `paper-${hashDigits(titleKey(title))}` : cut(words, LENGTH_MAX)
}

/** The slug of a paper whose plain slug another paper has; `basis` is what tells the two apart. */
export function collisionSlug(slug: string, basis: string): string {
  return `${cut(slug, LENGTH_MAX - HASH_DIGITS - 1)}-${hashDigits(basis)}`
}

function hashDigits(basis: string): string {
  return createHash('sha256').update(basis).digest('hex').slice(0, HASH_DIGITS)
}

function cut(slug: string, lengthMax: number): string {
  if (slug.length <= lengthMax) return slug
  const border = slug.lastIndexOf('-', lengthMax)
  return border >= CUT_LENGTH_MIN ? slug.slice(0, border) : slug.slice(0, lengthMax)
}
