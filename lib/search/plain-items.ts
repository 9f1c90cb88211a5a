import {
  allOf,
  eitherOf,
  isLeaf,
  isPlainWord,
  type LeafNode,
  notOf,
  type QueryNode,
  type Span,
} from './query-tree'
import { stem } from './terms'
import { isStopWord } from './word-runs'

type Note = (span: Span, reason: string) => void

/** Words, phrases and fields that one search may have; more cost time and change nothing. */
const LEAVES_MAX = 32

export const NOT_IS_NO_OPERATOR = 'a minus leaves a word out'

/** Words of other grammars. */
const CAPITALS: Readonly<Record<string, string>> = {
  NOT: NOT_IS_NO_OPERATOR,
  AND: 'AND is implied',
}

/** What stands side by side without its stop words, unless nothing else does; a word counts once. */
export function plainItems(nodes: readonly QueryNode[], note: Note): QueryNode[] {
  const isCommon = (node: QueryNode) => isPlainWord(node) && isStopWord(node.parts)
  const allCommon = nodes.every(isCommon)
  const seen = new Set<string>()
  return nodes.filter((node) => {
    if (!isPlainWord(node)) return true
    if (!allCommon && isStopWord(node.parts)) {
      note(node.span, CAPITALS[node.text] ?? 'too common to search for')
      return false
    }
    const key = node.parts.map(stem).join(' ')
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The first leaves of a query, as many as a search takes. */
export function withinLimit(items: readonly QueryNode[], note: Note): QueryNode[] {
  let left = LEAVES_MAX
  const prune = (node: QueryNode): QueryNode | null => {
    if (isLeaf(node)) {
      if (left > 0) {
        left -= 1
        return node
      }
      note(spanOf(node), `a search takes at most ${LEAVES_MAX} words`)
      return null
    }
    if (node.kind === 'not') {
      const kept = prune(node.node)
      return kept === null ? null : notOf(kept)
    }
    const nodes = node.nodes.flatMap((one) => prune(one) ?? [])
    return node.kind === 'or' && nodes.length > 1 ? eitherOf(nodes) : allOf(nodes)
  }
  return items.flatMap((item) => prune(item) ?? [])
}

function spanOf({ span }: LeafNode): Span {
  return span
}
