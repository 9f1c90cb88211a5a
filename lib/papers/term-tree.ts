type Term = { slug: string; parent: string | null }

/** A term and, under it, the terms of the same list whose parent it is; the list's order is kept. */
export type Tree<T extends Term> = T & { children: Tree<T>[] }

/**
 * The terms as a forest. A term whose parent is not in the list stands at the top, so that nothing is
 * ever left out; the vocabulary's own check keeps out circles, which would be.
 */
export function termTree<T extends Term>(terms: readonly T[]): Tree<T>[] {
  const slugs = new Set(terms.map(({ slug }) => slug))
  const childrenOf = new Map<string | null, T[]>()
  for (const term of terms) {
    const parent = term.parent !== null && slugs.has(term.parent) ? term.parent : null
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), term])
  }
  const grow = (parent: string | null): Tree<T>[] =>
    (childrenOf.get(parent) ?? []).map((term) => ({ ...term, children: grow(term.slug) }))
  return grow(null)
}

/** A term's parent, its parent's parent and so on, the nearest last. */
export function ancestors<T extends Term>(terms: readonly T[], slug: string): T[] {
  const bySlug = new Map(terms.map((term) => [term.slug, term]))
  const path: T[] = []
  for (let term = bySlug.get(slug); term?.parent != null; ) {
    term = bySlug.get(term.parent)
    if (term === undefined || path.includes(term)) break
    path.unshift(term)
  }
  return path
}

/** All terms below a term, however deep. */
export function descendants<T extends Term>(terms: readonly T[], slug: string): T[] {
  return terms.filter((term) => ancestors(terms, term.slug).some((above) => above.slug === slug))
}
