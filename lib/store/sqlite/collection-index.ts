import { z } from 'zod'
import { type CollectionIndex, type IndexedValue, noneOf } from '../../listing/collection-index'
import { FIXED_VALUES, noneLabel } from '../../listing/facet-labels'
import { PaperSet } from '../../listing/paper-set'
import type { LanguageAlias } from '../../paper'
import { FACETS, type Facet } from '../../query/listing-query'
import { languageByCode } from '../../vocabulary/languages'
import type { Connection } from './connection'
import { joinedNumbers, jsonStrings, keysRow, valueRow } from './row-schemas'

const named = z.object({
  slug: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  aliases: jsonStrings,
})
const tagged = z.object({ facet: z.enum(FACETS), value: z.string(), keys: joinedNumbers })

/** Reads all tags into sets. It costs a scan of `Tag` and three of `Paper`, once after each import. */
export function loadCollectionIndex(connection: Connection): CollectionIndex {
  const keysBy = (order: string) =>
    connection.get(keysRow, `SELECT group_concat(key ORDER BY ${order}) AS keys FROM Paper`)
      ?.keys ?? []
  const keys = keysBy('key')
  const ordinalOf = new Map(keys.map((key, ordinal) => [key, ordinal]))
  const ordinals = (list: readonly number[]) => list.map((key) => ordinalOf.get(key) ?? 0)

  const facets: Record<Facet, Map<string, IndexedValue>> = {
    method: new Map(),
    language: new Map(),
    model: new Map(),
    contribution: new Map(),
    link: new Map(),
  }
  const add = (
    facet: Facet,
    value: string,
    label: string,
    { parent = null, aliases = [] }: Partial<Pick<IndexedValue, 'parent' | 'aliases'>> = {},
  ) => {
    const papers = PaperSet.empty(keys.length)
    facets[facet].set(value, { value, label, aliases, parent, papers })
  }
  for (const facet of ['method', 'model'] as const) {
    const table = facet === 'method' ? 'Method' : 'Model'
    const entries = connection.all(
      named,
      `SELECT slug, name, parent, aliases FROM ${table} ORDER BY position`,
    )
    for (const { slug, name, ...more } of entries) add(facet, slug, name, more)
  }
  for (const { facet, value, label, ...more } of FIXED_VALUES) add(facet, value, label, more)

  const tags = connection.all(
    tagged,
    'SELECT facet, value, group_concat(paperKey) AS keys FROM Tag GROUP BY facet, value',
  )
  const languageAliases = readLanguageAliases(connection)
  for (const { facet, value, keys: holders } of tags) {
    if (!facets[facet].has(value)) {
      if (facet === 'language') {
        const own = languageAliases.filter(({ code, isWord }) => code === value && isWord)
        const { name: label = value, endonym = null } = languageByCode(value) ?? {}
        const aliases = [...own.map(({ name }) => name), ...(endonym === null ? [] : [endonym])]
        add(facet, value, label, { aliases })
      } else add(facet, value, value)
    }
    for (const ordinal of ordinals(holders)) facets[facet].get(value)?.papers.add(ordinal)
  }
  const all = PaperSet.full(keys.length)
  for (const facet of FACETS) {
    const { value, label } = noneLabel(facet)
    const papers = noneOf(facets[facet].values(), all)
    facets[facet].set(value, { value, label, aliases: [], parent: null, papers })
  }
  return {
    size: keys.length,
    keys,
    ordinalOf,
    facets,
    languageAliases,
    orders: {
      title: ordinals(keysBy('titleKey, slug')),
      languages: ordinals(keysBy('languageCount DESC NULLS LAST, slug')),
    },
    slugRanks: inverse(ordinals(keysBy('slug'))),
    isKnown: (facet, value) =>
      facets[facet].has(value) || (facet === 'language' && languageByCode(value) !== null),
  }
}

const languageAlias = z.object({ code: z.string(), name: z.string(), isWord: z.boolean() })

/** A store that was last tagged by an older vocabulary has none. */
function readLanguageAliases(connection: Connection): LanguageAlias[] {
  const row = connection.get(valueRow, `SELECT value FROM State WHERE name = 'languageAliases'`)
  return row === null ? [] : z.array(languageAlias).parse(JSON.parse(row.value))
}

function inverse(order: readonly number[]): number[] {
  const places: number[] = new Array(order.length).fill(0)
  order.forEach((ordinal, place) => {
    places[ordinal] = place
  })
  return places
}
