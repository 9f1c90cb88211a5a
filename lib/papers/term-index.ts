import { type Tree, termTree } from './term-tree'

type Term = { slug: string; name: string; parent: string | null; count: number }

export type IndexedTerms<T extends Term> = {
  /** Terms with papers under what they are a kind of, on every level those with most papers first. */
  used: Tree<T>[]
  /** Terms without papers, in the vocabulary's order. */
  unused: T[]
  /** The kind with most papers and what it is a kind of: it shows that a paper counts for both. */
  example: { kind: T; of: T } | null
}

/** A vocabulary as its index shows it. */
export function indexedTerms<T extends Term>(terms: readonly T[]): IndexedTerms<T> {
  const byCount = terms.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const kind = byCount.find(({ parent }) => parent !== null)
  const of = terms.find(({ slug }) => slug === kind?.parent)
  return {
    used: termTree(byCount),
    unused: terms.filter(({ count }) => count === 0),
    example: kind === undefined || of === undefined ? null : { kind, of },
  }
}
