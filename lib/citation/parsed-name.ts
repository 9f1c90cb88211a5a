import { parse } from '@citation-js/name'

/** The parts of a person's name as citations put them. */
export type ParsedName = ReturnType<typeof parse>

/** A source that splits its authors at commas gives "Jr" or "III" as one: the package fails over a suffix that nothing precedes. */
export function parsedName(author: string): ParsedName {
  try {
    return parse(author)
  } catch {
    return { family: author }
  }
}
