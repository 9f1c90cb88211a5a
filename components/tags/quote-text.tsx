import { Fragment } from 'react'
import type { Quote } from '@/lib/evidence/quote'
import { segments } from '@/lib/evidence/segments'
import type { CompanyFacet } from '@/lib/papers/occurs-with'

/** A quoted sentence with the tag's words in the tag's colour and form. */
export function QuoteText({ quote, type }: { quote: Quote; type: CompanyFacet }) {
  return segments(quote.text, quote.marks).map(({ start, text, spans }) => (
    <Fragment key={start}>
      {spans.length === 0 ? text : <span className={`tag-${type}`}>{text}</span>}
    </Fragment>
  ))
}
