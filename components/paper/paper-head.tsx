import type { EvidenceTag } from '@/lib/evidence/evidence-tags'
import { webLink } from '@/lib/papers/web-link'
import type { PaperDetail } from '@/lib/store/store'
import { EvidenceText } from './evidence-text'

/** Title, and of authors, venue, year and source just what a source gave. */
export function PaperHead({ paper, tags }: { paper: PaperDetail; tags: EvidenceTag[] }) {
  const source = paper.url === null ? null : webLink(paper.url)
  const facts = [paper.venue, paper.year === null ? null : String(paper.year)].filter(
    (fact) => fact !== null,
  )
  return (
    <header>
      <h1 className="page-title">
        <EvidenceText text={paper.title} field="title" tags={tags} />
      </h1>
      {paper.authors.length > 0 && <p className="mt-3">{paper.authors.join(', ')}</p>}
      {(facts.length > 0 || source !== null) && (
        <p className="mt-1 text-quiet">
          {facts.join(' · ')}
          {facts.length > 0 && source !== null && ' · '}
          {source !== null && (
            <a href={source.href} rel="noopener" className="link">
              read at {source.host}
            </a>
          )}
        </p>
      )}
      {paper.versions.map(({ slug, title }) => (
        <p key={slug} className="mt-3">
          Another version:{' '}
          <a href={`/papers/${slug}`} className="link">
            {title}
          </a>
        </p>
      ))}
    </header>
  )
}
