import type { TagType } from '../paper'

/**
 * The fragment that leads to a tag's evidence: `method-lora`, `language-nld`. Slugs and codes stay as
 * they are; names and URLs become what is safe in an id and in a link without encoding.
 */
export function anchorOf(type: TagType, value: string): string {
  const plain = value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  // A name without one Latin letter ("γ") is spelt in code points
  const safe = plain === '' ? codePoints(value) : plain
  return `${type}-${safe}`
}

function codePoints(value: string): string {
  return [...value].map((character) => character.codePointAt(0)?.toString(16)).join('-')
}
