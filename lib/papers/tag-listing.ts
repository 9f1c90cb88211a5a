import { type Quote, quote, titleMarks } from '../evidence/quote'
import type { Span } from '../evidence/segments'
import { emptyQuery, type ListingQuery, withFacet } from '../query/listing-query'
import type { ListedPaper, Listing, Store } from '../store/store'
import type { Collection } from './gaps'
import { type Parents, parentsOf } from './most-specific'
import type { CompanyFacet } from './occurs-with'

export type QuotedPaper = {
  paper: ListedPaper
  quote: Quote | null
  /** The tag's words in the title, where no sentence of the abstract has them. */
  titleMarks: Span[]
}

/** The papers of one tag, the first of them with the sentence that says how they use it. */
export type TagListing = Pick<Listing, 'total' | 'facets'> & {
  /** The list of all these papers. */
  query: ListingQuery
  papers: QuotedPaper[]
  parents: Parents
  /** What there is to occur with. */
  collection: Collection
}

/** Papers quoted on a tag's own page; the list has the rest. */
const QUOTED = 10

export async function tagListing(
  store: Store,
  facet: CompanyFacet,
  value: string,
): Promise<TagListing> {
  const query = withFacet(emptyQuery(), facet, { include: [value] })
  // Counted by "all", so that the count beside another value says how many papers have both
  const counted = withFacet(query, facet, { match: 'all' })
  const { total, facets, papers } = await store.listing(counted, { offset: 0, limit: QUOTED })
  const quoted = papers.map(async (paper) => {
    const lookup = await store.paper(paper.slug)
    if (lookup?.found !== 'paper') return { paper, quote: null, titleMarks: [] }
    const words = quote(lookup.paper, facet, value)
    return {
      paper,
      quote: words,
      titleMarks: words === null ? titleMarks(lookup.paper, facet, value) : [],
    }
  })
  const terms = [...facets.method, ...facets.model].map(({ value, parent }) => ({
    slug: value,
    parent,
  }))
  return {
    query,
    total,
    facets,
    papers: await Promise.all(quoted),
    parents: parentsOf(terms),
    collection: await wholeCollection(store),
  }
}

async function wholeCollection(store: Store): Promise<Collection> {
  const [size, methods, languages, models] = await Promise.all([
    store.size(),
    store.methods(),
    store.languages(),
    store.models(),
  ])
  const named = ({ slug, name, ...term }: (typeof methods | typeof models)[number]) => ({
    value: slug,
    label: name,
    count: term.count,
    parent: term.parent,
  })
  return {
    size,
    tags: {
      method: methods.map(named),
      model: models.map(named),
      language: languages.map(({ code, name, count }) => ({
        value: code,
        label: name,
        count,
        parent: null,
      })),
    },
  }
}

/** What comes nearest to a value that does not exist. */
export async function nearest(store: Store, facet: CompanyFacet, value: string) {
  const query = withFacet(emptyQuery(), facet, { include: [value] })
  const { unknown } = await store.listing(query, { offset: 0, limit: 0 })
  return unknown.flatMap((one) => one.nearest)
}
