/**
 * Whether chance alone would bring at least one paper that has both of two tags: then none at all is a gap worth a
 * look, where two rare tags may well miss each other.
 */
export function isExpected(
  papersWithOne: number,
  papersWithOther: number,
  papers: number,
): boolean {
  return (papersWithOne * papersWithOther) / Math.max(1, papers) >= 1
}
