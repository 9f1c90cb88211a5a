import { type CollectionIndex, type IndexedValue, labelOf } from '../listing/collection-index'
import { nearestValues } from '../listing/nearest-values'
import type { PaperSet } from '../listing/paper-set'
import { type Facet, NONE } from '../query/listing-query'
import { clip } from '../query/parse-listing-query'
import { isLanguageName, languagesNamed } from '../vocabulary/languages-named'
import { fold } from './fold'
import type { FieldNode, IgnoredText, Operand, QueryNode } from './query-tree'
import type { TagSearchField } from './search-fields'
import { spellings } from './spellings'
import { words } from './terms'

/** A facet value that a search names. */
export type FieldValue = { facet: Facet; value: string; label: string }

export const FACET_OF: Readonly<Record<TagSearchField, Facet>> = {
  method: 'method',
  language: 'language',
  model: 'model',
  contribution: 'contribution',
  has: 'link',
}

const NAMED_FACETS: readonly Facet[] = ['method', 'model', 'language']

export type ValuesOf = (node: FieldNode) => readonly FieldValue[]

/** Finds the values of a collection's facets by every name they go by. */
export class FieldValues {
  readonly #index: CollectionIndex
  readonly #byKey = new Map<Facet, Map<string, IndexedValue[]>>()
  #aliasKeys: ReadonlySet<string> | null = null

  constructor(index: CollectionIndex) {
    this.#index = index
  }

  /** The values that a field's operand names: all that bear the name, or none where nothing is called so. */
  named(field: TagSearchField, operand: Operand): FieldValue[] {
    const facet = FACET_OF[field]
    const key = keyOf(operand)
    const byKey = this.#keysOf(facet)
    const isPrefix = operand.kind === 'word' && operand.prefix
    const found = isPrefix
      ? [...byKey].flatMap(([name, values]) => (name.startsWith(key) ? values : []))
      : (byKey.get(key) ?? byKey.get(singular(facet, key)) ?? inOtherSpelling(byKey, operand) ?? [])
    const values = new Map(
      found.map(({ value, label }) => [value, { facet, value, label }] as const),
    )
    if (facet === 'language' && values.size === 0 && !isPrefix) return this.#languages(key)
    return [...values.values()]
  }

  /** Languages that no paper of the collection has are known, too, by every name. */
  #languages(key: string): FieldValue[] {
    const aliased = this.#index.languageAliases.filter(({ name }) => keyOfText(name) === key)
    const codes = new Set([...aliased.map(({ code }) => code), ...languagesNamed(key)])
    return [...codes].map((code) => ({
      facet: 'language',
      value: code,
      label: labelOf(this.#index, 'language', code),
    }))
  }

  /** The papers with a method, model or language whose name or alias the words, joined, are. */
  papersNamed(joined: string): PaperSet | null {
    const named = NAMED_FACETS.flatMap((facet) =>
      (this.#keysOf(facet).get(joined) ?? [])
        // A code is typed for other words, too
        .filter(({ value }) => value !== NONE && (facet !== 'language' || value !== joined))
        .map(({ papers }) => papers),
    )
    return named.length === 0 ? null : named.reduce((a, b) => a.or(b))
  }

  /** Whether the words, joined, are what a method, a model or any language goes by. */
  isName(joined: string): boolean {
    return (
      NAMED_FACETS.some((facet) => this.#keysOf(facet).has(joined)) ||
      this.#isLanguageAlias(joined) ||
      isLanguageName(joined)
    )
  }

  /** Kept as keys, for a search with misspelt words asks many times. */
  #isLanguageAlias(joined: string): boolean {
    this.#aliasKeys ??= new Set(this.#index.languageAliases.map(({ name }) => keyOfText(name)))
    return this.#aliasKeys.has(joined)
  }

  /** The values that a field of the query names; text fields name none. */
  readonly of: ValuesOf = (node) => (isTagField(node) ? this.named(node.field, node.operand) : [])

  /** What is wrong with the values that a query names: those that nobody knows, with the nearest. */
  problems(items: readonly QueryNode[]): IgnoredText[] {
    return tagFields(items).flatMap(({ field, operand, span }) => {
      if (this.named(field, operand).length > 0) return []
      const nearest = nearestValues(this.#index, FACET_OF[field], operand.text)
      return [
        {
          text: `${field}:${clip(operand.text)}`,
          reason: `no ${NOUNS[field]} is called so, so it matches nothing`,
          ...(nearest.length > 0 && {
            nearest: nearest.map(({ value, label }) => ({ label, at: span, text: value })),
          }),
        },
      ]
    })
  }

  #keysOf(facet: Facet): Map<string, IndexedValue[]> {
    const known = this.#byKey.get(facet)
    if (known !== undefined) return known
    const byKey = new Map<string, IndexedValue[]>()
    for (const value of this.#index.facets[facet].values()) {
      for (const key of new Set(namesOf(value).map(keyOfText))) {
        if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), value])
      }
    }
    this.#byKey.set(facet, byKey)
    return byKey
  }
}

const NOUNS: Readonly<Record<TagSearchField, string>> = {
  method: 'method',
  language: 'language',
  model: 'base model',
  contribution: 'contribution',
  has: 'kind of link',
}

/** Values that are kinds of things go by their plural, too: "datasets". */
function singular(facet: Facet, key: string): string {
  if (facet !== 'contribution' && facet !== 'link') return key
  return key.replace(/ies$/, 'y').replace(/s$/, '')
}

/** What goes by the operand with one of its words in the other spelling. */
function inOtherSpelling<T>(byKey: ReadonlyMap<string, T>, operand: Operand): T | undefined {
  const parts = partsOf(operand)
  for (const [at, part] of parts.entries()) {
    for (const other of spellings(part)) {
      const found = byKey.get(parts.with(at, other).join(''))
      if (found !== undefined) return found
    }
  }
}

/** "Low-rank adaptation (LoRA)" goes by the whole, by what stands before the bracket and by what is in it. */
function namesOf({ value, label, aliases }: IndexedValue): string[] {
  const [, before = '', inside = ''] = /^(.*\S) \(([^()]+)\)$/.exec(label) ?? []
  return [value, label, before, inside, ...aliases]
}

/** A name without what spellings differ in: "GPT-3.5" and "gpt 3 5" are one. */
function keyOfText(name: string): string {
  return words(fold(name))
    .map(({ text }) => text)
    .join('')
}

function keyOf(operand: Operand): string {
  return partsOf(operand).join('')
}

function partsOf(operand: Operand): string[] {
  return operand.kind === 'word' ? operand.parts : operand.units.flat()
}

type TagFieldNode = FieldNode & { field: TagSearchField }

export function tagFields(nodes: readonly QueryNode[]): TagFieldNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'not') return tagFields([node.node])
    if (node.kind === 'or' || node.kind === 'and') return tagFields(node.nodes)
    return node.kind === 'field' && isTagField(node) ? [node] : []
  })
}

function isTagField(node: FieldNode): node is TagFieldNode {
  return node.field !== 'title' && node.field !== 'author'
}
