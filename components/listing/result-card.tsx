import type { Parents } from '@/lib/papers/most-specific'
import { paperHref } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import { markedRuns, type Run, type Snippet, snippet } from '@/lib/search/snippet'
import type { ListedPaper } from '@/lib/store/store'
import { CardActions } from './card-actions'
import { CardLinks } from './card-links'
import { AllReasons, CardReasons } from './card-reasons'
import { CardTags } from './card-tags'
import { Marked } from './marked'

type Props = {
  paper: ListedPaper
  /** The list that the paper is opened from. */
  query: ListingQuery
  /** Which tags are kinds of which. */
  parents: Parents
  /** Whether all reasons can be opened, and not only told where the card does not show them. */
  explains: boolean
}

export function ResultCard({ paper, query, parents, explains }: Props) {
  const { slug, title, abstract, highlights } = paper
  const isExplained = explains && paper.reasons.length > 0
  const inTitle = highlights.filter(({ field }) => field === 'title')
  const passage = snippet(abstract, highlights)
  const isMarked = inTitle.length > 0 || passage.runs.some(({ marked }) => marked)
  return (
    <article
      id={slug}
      className={isExplained ? 'card card-explained' : 'card'}
      aria-labelledby={`title:${slug}`}
    >
      <h2 id={`title:${slug}`} className="card-title">
        <a href={paperHref(slug, query)}>
          <Marked runs={markedRuns(title, inTitle)} />
        </a>
      </h2>
      <Byline paper={paper} />
      <p className="card-snippet">
        <Marked runs={withCuts(passage)} />
      </p>
      <p className="card-tags">
        {/* What title or passage shows already is not marked a second time */}
        <CardTags paper={paper} query={query} parents={parents} marks={!isMarked} />
      </p>
      <div className="card-aside">
        <CardLinks links={paper.links} availability={paper.availability} />
        <CardActions slug={slug} title={title} />
      </div>
      <CardReasons paper={paper} />
      {isExplained && <AllReasons reasons={paper.reasons} />}
    </article>
  )
}

/** A passage with signs where it was cut: as runs, so that one without marks is a single text. */
function withCuts({ runs, cutBefore, cutAfter }: Snippet): Run[] {
  return [
    ...(cutBefore ? [{ text: '… ', marked: false }] : []),
    ...runs,
    ...(cutAfter ? [{ text: ' …', marked: false }] : []),
  ]
}

const AUTHORS_SHOWN = 4

/** Who, when, where: whatever of it the source gave. */
function Byline({ paper: { authors, year, venue } }: { paper: ListedPaper }) {
  const more = authors.length - AUTHORS_SHOWN
  const names = authors.slice(0, AUTHORS_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '')
  const parts = [names, venue, year].filter((part) => part !== null && part !== '')
  if (parts.length === 0) return null
  return <p className="card-origin">{parts.join(' · ')}</p>
}
