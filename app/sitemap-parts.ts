/** Papers in one part: read in a moment, and far below the 50,000 that search engines take. */
export const PART_SIZE = 2000

/** The numbers of the parts that hold a collection's papers; one at least, for the site's own pages. */
export function sitemapParts(papers: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(papers / PART_SIZE)) }, (_, part) => part)
}
