import { CardActions } from '@/components/listing/card-actions'
import { CardLinks } from '@/components/listing/card-links'
import { CardTags } from '@/components/listing/card-tags'
import { papersCount } from '@/components/listing/papers-count'
import { anchorOf } from '@/lib/evidence/anchor'
import type { CompanyFacet } from '@/lib/papers/occurs-with'
import type { QuotedPaper, TagListing } from '@/lib/papers/tag-listing'
import { withoutTag } from '@/lib/papers/without-tag'
import { listingHref, paperHref } from '@/lib/query/listing-href'
import { QuoteText } from './quote-text'

type Props = { listing: TagListing; facet: CompanyFacet; value: string }

/** The papers of a tag, each with the sentence that says how it uses it. */
export function QuotedPapers({ listing, facet, value }: Props) {
  const { papers, total, query } = listing
  return (
    <section aria-labelledby="papers">
      <h2 id="papers" className="section-head">
        {papersCount(total)}
      </h2>
      <ol className="quoted-papers">
        {papers.map((quoted) => (
          <li key={quoted.paper.slug}>
            <QuotedCard quoted={quoted} listing={listing} facet={facet} value={value} />
          </li>
        ))}
      </ol>
      {total > 1 && (
        <p className="quoted-more">
          <a href={listingHref(query)} className="link">
            Filter {total > papers.length ? 'all' : 'these'} {papersCount(total)}
          </a>
        </p>
      )}
    </section>
  )
}

function QuotedCard({ quoted, listing, facet, value }: Props & { quoted: QuotedPaper }) {
  const { paper, quote, titleMarks } = quoted
  const { slug, title } = paper
  const href = paperHref(slug, listing.query)
  return (
    <article className="card" aria-labelledby={`title:${slug}`}>
      <h3 id={`title:${slug}`} className="card-title">
        <a href={href}>
          <QuoteText quote={{ text: title, marks: titleMarks }} type={facet} />
        </a>
      </h3>
      {quote !== null && (
        <blockquote className="quoted">
          <a href={`${href}#${anchorOf(facet, value)}`} title="Show in the paper">
            <QuoteText quote={quote} type={facet} />
          </a>
        </blockquote>
      )}
      <p className="card-tags">
        <CardTags
          paper={withoutTag(paper, facet, value, listing.parents)}
          query={listing.query}
          parents={listing.parents}
        />
      </p>
      <div className="card-aside">
        <CardLinks links={paper.links} availability={paper.availability} />
        <CardActions slug={slug} title={title} />
      </div>
    </article>
  )
}
