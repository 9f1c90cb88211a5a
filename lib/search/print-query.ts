import { isPlainWord, type Operand, type QueryNode } from './query-tree'
import { isLoosePrefix } from './terms'

/**
 * A query as search text in its one canonical spelling: what is read from it is the query again, and queries
 * that mean the same by the grammar print the same.
 */
export function printQuery(items: readonly QueryNode[]): string {
  return sideBySide(items)
}

/** A comma keeps apart what a space would make one word: "pre, training". */
function sideBySide(nodes: readonly QueryNode[]): string {
  return nodes
    .map((node, at) => {
      const next = nodes[at + 1]
      const apart = next?.kind === 'word' && isPlainWord(node) && mayJoin(node.parts, next.parts)
      return print(node) + (apart ? ',' : '')
    })
    .join(' ')
}

function print(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return printOperand(node)
    case 'field':
      return `${node.field}:${printOperand(node.operand)}`
    case 'not':
      return node.node.kind === 'or' || node.node.kind === 'not'
        ? `-(${print(node.node)})`
        : `-${print(node.node)}`
    case 'or':
      return node.nodes.map(print).join(' OR ')
    case 'and':
      return `(${sideBySide(node.nodes)})`
  }
}

function printOperand(operand: Operand): string {
  if (operand.kind === 'word') return operand.parts.join('-') + (operand.prefix ? '*' : '')
  const { units } = operand
  const words = units.map((parts, at) => {
    const next = units[at + 1]
    return parts.join('-') + (next !== undefined && mayJoin(parts, next) ? ',' : '')
  })
  return `"${words.join(' ')}"`
}

function mayJoin(first: readonly string[], next: readonly string[]): boolean {
  const [word = ''] = first
  return first.length === 1 && next.length === 1 && isLoosePrefix(word)
}
