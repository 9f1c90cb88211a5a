import { CardActions } from '@/components/listing/card-actions'
import { CardLinks } from '@/components/listing/card-links'
import { CardTags } from '@/components/listing/card-tags'
import { papersCount } from '@/components/listing/papers-count'
import { anchorOf } from '@/lib/evidence/anchor'
import type { CompanyFacet } from '@/lib/papers/occurs-with'
import type { QuotedPaper, TagListing } from '@/lib/papers/tag-listing'
import { listingHref, paperHref } from '@/lib/query/listing-href'
import { QuoteText } from './quote-text'

type Props = { listing: TagListing; facet: CompanyFacet; value: string }

/** The papers of a tag, each with the sentence that says how it uses it. */
export function QuotedPapers({ listing, facet, value }: Props) {
  const { papers, total, query } = listing
  const rest = total - papers.length
  return (
    <section aria-labelledby="papers">
      <h2 id="papers" className="section-head">
        {papersCount(total)}
      </h2>
      <ol className="quoted-papers">
        {papers.map(({ paper, quote }) => (
          <li key={paper.slug}>
            <QuotedCard paper={paper} quote={quote} listing={listing} facet={facet} value={value} />
          </li>
        ))}
      </ol>
      <p className="quoted-more">
        <a href={listingHref(query)} className="link">
          {rest > 0 ? `All ${papersCount(total)} as a list` : 'As a list, to filter further'}
        </a>
      </p>
    </section>
  )
}

function QuotedCard({ paper, quote, listing, facet, value }: QuotedPaper & Props) {
  const href = paperHref(paper.slug, listing.query)
  return (
    <article className="card" aria-labelledby={`title:${paper.slug}`}>
      <h3 id={`title:${paper.slug}`} className="card-title">
        <a href={href}>{paper.title}</a>
      </h3>
      {quote !== null && (
        <blockquote className="quoted">
          <a href={`${href}#${anchorOf(facet, value)}`} aria-label="show in the paper">
            <QuoteText quote={quote} type={facet} />
          </a>
        </blockquote>
      )}
      <p className="card-tags">
        <CardTags paper={paper} query={listing.query} parents={listing.parents} />
      </p>
      <div className="card-aside">
        <CardLinks links={paper.links} availability={paper.availability} />
        <CardActions slug={paper.slug} title={paper.title} />
      </div>
    </article>
  )
}
