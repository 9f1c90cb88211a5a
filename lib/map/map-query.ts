import { listingSearch } from '../query/listing-href'
import type { Facet, ListingQuery } from '../query/listing-query'
import { parseListingQuery } from '../query/parse-listing-query'

export const MAP_COLUMNS = ['languages', 'models'] as const
export const MAP_ORDERS = ['papers', 'name', 'family'] as const
export const MAP_FORMS = ['table', 'bars'] as const

export type MapColumns = (typeof MAP_COLUMNS)[number]
export type MapOrder = (typeof MAP_ORDERS)[number]
export type MapForm = (typeof MAP_FORMS)[number]

/** A view of the map: which papers, against what, in which order, how much of it. */
export type MapQuery = {
  /** The papers; its page counts pages of columns. */
  view: ListingQuery
  columns: MapColumns
  order: MapOrder
  /** null: bars on a narrow screen, the table on a wide one. */
  form: MapForm | null
  all: boolean
}

export const COLUMN_FACETS: Record<MapColumns, 'language' | 'model'> = {
  languages: 'language',
  models: 'model',
}

/** The facets of rows and columns. */
export function mapFacets({ columns }: MapQuery): readonly ['method', Facet] {
  return ['method', COLUMN_FACETS[columns]]
}

/** Reads a map from its address. What cannot be read falls to its default: the map says what it shows. */
export function parseMapQuery(params: URLSearchParams): MapQuery {
  const { query } = parseListingQuery(params)
  const all = params.get('show') === 'all'
  return {
    view: { ...query, sort: query.q === '' ? 'source' : 'relevance', page: all ? query.page : 1 },
    columns: oneOf(MAP_COLUMNS, params.get('columns')) ?? 'languages',
    order: oneOf(MAP_ORDERS, params.get('order')) ?? 'papers',
    form: oneOf(MAP_FORMS, params.get('form')),
    all,
  }
}

/** The one address of a map, on its page or on one of its exports. */
export function mapHref({ view, columns, order, form, all }: MapQuery, path = '/map'): string {
  const params = new URLSearchParams(listingSearch({ ...view, page: 1 }))
  if (columns !== 'languages') params.append('columns', columns)
  if (order !== 'papers') params.append('order', order)
  if (form !== null) params.append('form', form)
  if (all) params.append('show', 'all')
  if (all && view.page > 1) params.append('page', String(view.page))
  const search = params.toString()
  return search === '' ? path : `${path}?${search}`
}

function oneOf<T extends string>(values: readonly T[], given: string | null): T | null {
  return values.find((value) => value === given) ?? null
}
