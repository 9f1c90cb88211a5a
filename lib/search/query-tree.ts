import type { SearchField } from './search-fields'

/** Where something stands in the search text: UTF-16 units, zero-based, end exclusive. */
export type Span = { start: number; end: number }

/** A word, or a compound that may be spelt joined, hyphenated or apart. */
export type WordNode = {
  kind: 'word'
  /** As typed. */
  text: string
  /** The folded words, in order: one for a word, several for a compound. */
  parts: string[]
  /** Words that begin with it count, too. */
  prefix: boolean
  span: Span
}

/** Words side by side, as written: folded, not stemmed. Each unit is a word or the parts of a compound. */
export type PhraseNode = { kind: 'phrase'; text: string; units: string[][]; span: Span }

export type Operand = WordNode | PhraseNode

export type FieldNode = { kind: 'field'; field: SearchField; operand: Operand; span: Span }
export type NotNode = { kind: 'not'; node: QueryNode }
export type OrNode = { kind: 'or'; nodes: QueryNode[] }
/** What stands in parentheses beside an operator, or with one inside: all of it must match. */
export type AndNode = { kind: 'and'; nodes: QueryNode[] }

export type LeafNode = Operand | FieldNode
export type QueryNode = LeafNode | NotNode | OrNode | AndNode

/** Text that might have been meant: `text` in the place of what stands `at` a span of the search text. */
export type Replacement = { label: string; at: Span; text: string }

/** Something that was not taken as typed, and why. */
export type IgnoredText = { text: string; reason: string; nearest?: Replacement[] }

/**
 * Search text as it was understood. All items must hold together. Words without `prefix` that are items
 * themselves are the plain words, of which not all need match; everything else binds.
 */
export type ParsedQuery = { items: QueryNode[]; ignored: IgnoredText[] }

export function isLeaf(node: QueryNode): node is LeafNode {
  return node.kind === 'word' || node.kind === 'phrase' || node.kind === 'field'
}

/** Whether an item of a query is a plain word. */
export function isPlainWord(node: QueryNode): node is WordNode {
  return node.kind === 'word' && !node.prefix
}

/** The alternatives as one node; alternatives of alternatives are the same alternatives. */
export function eitherOf(nodes: readonly QueryNode[]): QueryNode | null {
  const flat = nodes.flatMap((node) => (node.kind === 'or' ? node.nodes : [node]))
  return flat.length <= 1 ? (flat[0] ?? null) : { kind: 'or', nodes: flat }
}

/** A group in parentheses as one node. */
export function allOf(nodes: readonly QueryNode[]): QueryNode | null {
  const flat = nodes.flatMap((node) => (node.kind === 'and' ? node.nodes : [node]))
  return flat.length <= 1 ? (flat[0] ?? null) : { kind: 'and', nodes: flat }
}

/** Items of a query without parentheses around plain words alone: these are an aside, and bind nothing. */
export function withoutAsides(nodes: readonly QueryNode[]): QueryNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'and' && node.nodes.every(isPlainWord) ? node.nodes : [node],
  )
}

export function notOf(node: QueryNode): NotNode {
  return { kind: 'not', node }
}

/** The leaves that papers are wanted for; what stands below a minus is none of them. */
export function positiveLeaves(nodes: readonly QueryNode[]): LeafNode[] {
  return nodes.flatMap((node) => {
    if (isLeaf(node)) return [node]
    return node.kind === 'not' ? [] : positiveLeaves(node.nodes)
  })
}
