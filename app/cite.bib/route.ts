import { bibtex } from '@/lib/citation/bibtex'
import { bibtexFile, CITED_MAX } from '@/lib/citation/bibtex-file'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { store } from '@/lib/store/server-store'

/** All papers of a view, beyond its page, as one BibTeX file. */
export async function GET(request: Request) {
  const { query } = parseListingQuery(new URL(request.url).searchParams)
  const { total, papers } = await store.listing(query, { offset: 0, limit: CITED_MAX })
  const cut = total > papers.length ? `% The first ${papers.length} of ${total} papers.\n\n` : ''
  return bibtexFile(cut + bibtex(papers), 'papers')
}
