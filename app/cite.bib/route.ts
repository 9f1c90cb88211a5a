import { bibtex } from '@/lib/citation/bibtex'
import { bibtexFile } from '@/lib/citation/bibtex-file'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { store } from '@/lib/store/server-store'

/** Entries in one file: more is a database and not a bibliography, and takes the server seconds. */
const ENTRIES_MAX = 2000

/** All papers of a view, beyond its page, as one BibTeX file. */
export async function GET(request: Request) {
  const { query } = parseListingQuery(new URL(request.url).searchParams)
  const { total, papers } = await store.listing(query, { offset: 0, limit: ENTRIES_MAX })
  const cut = total > papers.length ? `% The first ${papers.length} of ${total} papers.\n\n` : ''
  return bibtexFile(cut + bibtex(papers), 'papers')
}
