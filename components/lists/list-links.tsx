import { COMPARED_MAX, compareHref } from '@/lib/compare/compare-query'

/** Papers that one BibTeX request may name. */
const CITED_MAX = 100

type Props = {
  /** Those papers of a list that the collection has. */
  slugs: readonly string[]
}

/** Leads to the papers of a list side by side. */
export function CompareList({ slugs }: Props) {
  if (slugs.length < 2) return null
  return (
    <a href={compareHref({ slugs: slugs.slice(0, COMPARED_MAX) })} className="button">
      Compare{slugs.length > COMPARED_MAX && ` the first ${COMPARED_MAX}`}
    </a>
  )
}

/** The papers of a list as a BibTeX file. */
export function BibtexOfList({ slugs }: Props) {
  if (slugs.length === 0) return null
  const cited = new URLSearchParams(slugs.slice(0, CITED_MAX).map((slug) => ['paper', slug]))
  return (
    <>
      <a href={`/lists/bibtex?${cited}`} className="link" download>
        BibTeX
      </a>
      {slugs.length > CITED_MAX && ` of the first ${CITED_MAX}`}
    </>
  )
}
