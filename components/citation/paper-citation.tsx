import { CopyTextButton } from '@/components/citation/copy-text-button'
import { lookupLinks } from '@/lib/papers/lookup-links'
import { paperHref } from '@/lib/query/listing-href'
import type { PaperSummary } from '@/lib/store/store'
import './citation.css'

type Props = {
  paper: PaperSummary
  /** As a reference list names it. */
  reference: string
  /** As a BibTeX file holds it. */
  entry: string
}

/** A paper as others cite it, to copy. */
export function PaperCitation({ paper, reference, entry }: Props) {
  const href = paperHref(paper.slug)
  const lacks = [
    ...(paper.authors.length === 0 ? ['authors'] : []),
    ...(paper.year === null ? ['year'] : []),
  ]
  return (
    <div className="citation">
      <p className="text-fine">
        <a href={href} className="link">
          ← The paper
        </a>
      </p>
      <p className="small-head">Cite</p>
      <h1 className="page-title">{paper.title}</h1>
      {lacks.length > 0 && (
        <p className="citation-lacks">
          The source of this collection gives no {lacks.join(' and no ')}. Look the paper up and
          complete the entry:{' '}
          {lookupLinks(paper.title).map(({ name, url }, place) => (
            <span key={name}>
              {place > 0 && ' · '}
              <a href={url} rel="noopener" className="link">
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
      <section aria-labelledby="reference">
        <h2 id="reference" className="small-head">
          Reference, APA
        </h2>
        <p className="citation-reference">{reference}</p>
        <CopyTextButton text={reference} what="reference" />
      </section>
      <section aria-labelledby="bibtex">
        <h2 id="bibtex" className="small-head">
          BibTeX
        </h2>
        <pre className="citation-entry">{entry.replaceAll('\t', '  ')}</pre>
        <p className="citation-ways">
          <CopyTextButton text={entry} what="BibTeX" />
          <a href={`${href}/cite.bib`} download className="link">
            Download as a file
          </a>
        </p>
      </section>
    </div>
  )
}
