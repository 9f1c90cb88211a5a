import { countText, papersCount } from '@/components/listing/papers-count'
import { listingHref, paperHref } from '@/lib/query/listing-href'
import { type ListingQuery, PAGE_SIZE } from '@/lib/query/listing-query'
import type { ListPosition } from '@/lib/store/store'

type Props = {
  slug: string
  query: ListingQuery
  /** The view in words: "LoRA, not Quantization"; empty for the whole collection. */
  words: string
  /** Null: the view does not hold this paper. */
  position: ListPosition | null
}

const LIST_BACK_ID = 'list-back'

/** Where the paper stands in the list it was opened from, and the way back to that place. */
export function ListBar({ slug, query, words, position }: Props) {
  if (position === null) {
    return (
      <nav aria-label="List" className="list-bar no-print">
        <a href={listingHref({ ...query, page: 1 })} className="list-bar-back">
          ← {words === '' ? 'All papers' : words}
        </a>
        <p className="text-quiet">This paper is not in that list.</p>
      </nav>
    )
  }
  const { total, previous, next } = position
  const page = Math.ceil(position.position / PAGE_SIZE)
  return (
    <nav aria-label="List" className="list-bar no-print">
      <a
        id={LIST_BACK_ID}
        href={`${listingHref({ ...query, page })}#${slug}`}
        className="list-bar-back"
      >
        ← {papersCount(total)}
        {words !== '' && `: ${words}`}
      </a>
      <p className="count whitespace-nowrap text-quiet">
        {countText(position.position)} of {countText(total)}
      </p>
      <p className="list-bar-steps" data-refocus={LIST_BACK_ID}>
        <Step paper={previous} query={query} rel="prev" />
        <Step paper={next} query={query} rel="next" />
      </p>
    </nav>
  )
}

type StepProps = { paper: ListPosition['next']; query: ListingQuery; rel: 'prev' | 'next' }

function Step({ paper, query, rel }: StepProps) {
  const label = rel === 'prev' ? '‹ Previous' : 'Next ›'
  if (paper === null) return <span className="text-quiet">{label}</span>
  return (
    // By its id the focus finds it again on the next paper
    <a id={`list-${rel}`} href={paperHref(paper.slug, query)} rel={rel} title={paper.title}>
      {label}
      <span className="sr-only">: {paper.title}</span>
    </a>
  )
}
