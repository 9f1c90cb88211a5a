/** A value's parent, by the value; values that are a kind of nothing are not in it. */
export type Parents = Readonly<Record<string, string>>

type Term = { slug: string; parent: string | null }

export function parentsOf(terms: readonly Term[]): Parents {
  const pairs = terms.flatMap(({ slug, parent }) => (parent === null ? [] : [[slug, parent]]))
  return Object.fromEntries(pairs)
}

/**
 * The tags that are worth a place on a card. A parent says nothing beside its child, so it stays out, unless it is what
 * was chosen: then a reader looks for it.
 */
export function mostSpecific<T extends { slug: string }>(
  tags: readonly T[],
  parents: Parents,
  chosen: readonly string[],
): T[] {
  const said = new Set<string>()
  for (const { slug } of tags) {
    // Up to the top: a grandparent goes without saying too, also where the paper lacks the one between
    for (let up = parents[slug]; up !== undefined && !said.has(up); up = parents[up]) said.add(up)
  }
  return tags.filter(({ slug }) => !said.has(slug) || chosen.includes(slug))
}
