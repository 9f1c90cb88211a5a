import type { LinkKind } from '../paper'
import { NONE, PROMISED } from '../query/listing-query'
import { type FieldValue, tagFields, type ValuesOf } from './field-values'
import type { QueryMatch } from './match-query'
import type { FieldNode, Operand, QueryNode } from './query-tree'

type DescribedMatch = Omit<QueryMatch, 'papers'>

/**
 * What was searched for, in words that follow "Papers": with the word “tokenizer” and method Vocabulary extension,
 * without “benchmark”. Empty where nothing was.
 */
export function describeQuery(match: DescribedMatch, valuesOf: ValuesOf): string {
  const excluded = match.binding.flatMap((node) => (node.kind === 'not' ? [node.node] : []))
  const included = match.binding.filter(({ kind }) => kind !== 'not')
  const alone = match.plain.length === 0 && match.binding.length === 1
  const words = (node: QueryNode) => (alone ? wordsOf : inGroup)(node, valuesOf)
  const parts = [...plainWords(match), ...included.map(words)]
  const isUnknown = (node: QueryNode) =>
    tagFields([node]).length > 0 && node.kind === 'field' && valuesOf(node).length === 0
  const left = excluded.map((node) => words(node) + (isUnknown(node) ? UNKNOWN_EXCLUDED : ''))
  const sides = [
    ...(parts.length > 0 ? [`with ${listed(parts, 'and')}`] : []),
    ...(left.length > 0 ? [`without ${left.join(' and without ')}`] : []),
  ]
  return sides.join(', ')
}

/** What is excluded by a name that nobody knows leaves nothing. */
const UNKNOWN_EXCLUDED = ', so no paper matches'

function plainWords({ plain, missing, isEither }: DescribedMatch): string[] {
  const quoted = plain.map(quote).join(', ')
  const nobody = missing.length === 0 ? '' : ` (no paper has ${listed(missing.map(quote), 'or')})`
  if (plain.length === 0) return []
  if (plain.length === 1)
    return [`the word ${quoted}${missing.length > 0 ? ', which no paper has' : ''}`]
  if (plain.length === 2 && missing.length === 1) {
    const held = plain.filter((word) => !missing.includes(word))
    return [`the word ${held.map(quote).join('')}${nobody}`]
  }
  if (isEither) return [`either of the words ${quoted} (no paper has both)`]
  const least =
    plain.length === 2
      ? 'the words'
      : plain.length <= 4
        ? 'all but one of the words'
        : 'the weightiest of the words'
  return [`${least} ${quoted}${nobody}`]
}

/** A node as a part of others: what would be torn apart stands in brackets. */
function inGroup(node: QueryNode, valuesOf: ValuesOf): string {
  const text = wordsOf(node, valuesOf)
  const several = (node.kind === 'and' || node.kind === 'or') && node.nodes.length > 1
  return several ? `(${text})` : text
}

function wordsOf(node: QueryNode, valuesOf: ValuesOf): string {
  const inner = (one: QueryNode) => inGroup(one, valuesOf)
  switch (node.kind) {
    case 'word':
      return quote(node)
    case 'phrase':
      return `the phrase ${quote(node)}`
    case 'field':
      return fieldWords(node, valuesOf(node))
    case 'not':
      return `not ${inner(node.node)}`
    case 'or':
      return listed(node.nodes.map(inner), 'or')
    case 'and':
      return listed(node.nodes.map(inner), 'and')
  }
}

function fieldWords(node: FieldNode, values: readonly FieldValue[]): string {
  const { field, operand } = node
  if (field === 'title') return `${quote(operand)} in the title`
  if (field === 'author') return `the author ${quote(operand)}`
  if (values.length === 0) return `${NOUNS[field]} ${quote(operand)}, which nothing is called`
  if (field === 'has') return listedInShort(values.map(linkWords), 'or')
  const [only] = values
  if (values.length === 1 && only?.value === NONE) return `no ${NOUNS[field]}`
  return `${NOUNS[field]} ${listedInShort(
    values.map(({ label }) => label),
    'or',
  )}`
}

const NOUNS = {
  method: 'method',
  language: 'language',
  model: 'base model',
  contribution: 'contribution',
  has: 'a link to',
} as const

const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  code: 'code',
  model: 'a model',
  dataset: 'a dataset',
  demo: 'a demo',
  project: 'a project page',
  video: 'a video',
  other: 'another link',
}

function linkWords({ value, label }: FieldValue): string {
  if (value === NONE) return 'no link'
  if (value === PROMISED) return 'code or data promised'
  const words: Readonly<Record<string, string>> = LINK_WORDS
  return words[value] ?? label
}

function quote(operand: Operand): string {
  const isPrefix = operand.kind === 'word' && operand.prefix
  return `“${operand.text}${isPrefix ? '…' : ''}”`
}

/** At most so many names stand in a sentence; "method:p*" may mean dozens. */
const LISTED_MAX = 4

function listedInShort(names: readonly string[], joiner: 'and' | 'or'): string {
  const shown = names.length <= LISTED_MAX + 1 ? names : names.slice(0, LISTED_MAX)
  const more = names.length - shown.length
  return listed(more > 0 ? [...shown, `${more} more`] : shown, joiner)
}

/** All of it: what was asked for is said in full. */
function listed(parts: readonly string[], joiner: 'and' | 'or'): string {
  const [last = '', ...before] = parts.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${joiner} ${last}`
}
