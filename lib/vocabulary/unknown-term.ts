import { closest } from 'fastest-levenshtein'

/** What to write in place of what is no slug of a table. */
export function unknownTerm(
  type: 'method' | 'model',
  value: string,
  slugs: readonly string[],
): string {
  const near = slugs.length === 0 ? '' : ` (the nearest is ${closest(value, slugs)})`
  return `"${value}" is no ${type}${near}: use a slug of ${type}s.tsv`
}
