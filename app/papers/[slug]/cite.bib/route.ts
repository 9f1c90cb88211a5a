import { bibtex } from '@/lib/citation/bibtex'
import { bibtexFile } from '@/lib/citation/bibtex-file'
import { store } from '@/lib/store/server-store'

/** One paper as a BibTeX file. */
export async function GET(request: Request, { params }: RouteContext<'/papers/[slug]/cite.bib'>) {
  const { slug } = await params
  const lookup = await store.paper(slug)
  if (lookup === null) return new Response('No such paper\n', { status: 404 })
  if (lookup.found === 'redirect') {
    return Response.redirect(new URL(`/papers/${lookup.slug}/cite.bib`, request.url), 308)
  }
  return bibtexFile(bibtex([lookup.paper]), slug)
}
