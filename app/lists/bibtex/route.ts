import type { NextRequest } from 'next/server'
import { ApiError, answer, badParameters } from '@/lib/api/answer'
import { PAPERS_MAX } from '@/lib/api/read-papers-request'
import { bibtex } from '@/lib/citation/bibtex'
import { bibtexTitles } from '@/lib/citation/read-bibtex'
import { download } from '@/lib/export/download'
import { papersByTitle } from '@/lib/lists/papers-by-title'
import { store } from '@/lib/store/server-store'

const LENGTH_MAX = 2_000_000

/** The papers of a list as BibTeX; those that the collection has no more are left out. */
export function GET(request: NextRequest): Promise<Response> {
  return download('list', 'bib', async () => {
    const slugs = [...new Set(request.nextUrl.searchParams.getAll('paper'))]
    if (slugs.length === 0 || slugs.length > PAPERS_MAX) {
      throw badParameters([{ field: 'paper', message: `name 1 to ${PAPERS_MAX} papers` }])
    }
    return bibtex(await store.papers(slugs))
  })
}

/** Which entries of a BibTeX file are papers of the collection. The file is read and not kept. */
export function POST(request: NextRequest): Promise<Response> {
  return answer(async () => {
    const text = await request.text()
    const titles = text.length > LENGTH_MAX ? null : bibtexTitles(text)
    if (titles === null || titles.length === 0) {
      throw new ApiError(400, 'unreadable-bibtex', 'This is no BibTeX that can be read.')
    }
    return papersByTitle(store, titles)
  })
}
