import type { tagFinder } from '@/lib/evidence/evidence-tags'
import { sentenceOf } from '@/lib/evidence/sentence-of'
import { fixedLabel } from '@/lib/papers/fixed-label'
import { webLink } from '@/lib/papers/web-link'
import { PROMISED } from '@/lib/query/listing-query'
import type { PaperDetail } from '@/lib/store/store'
import { SideSection } from './side-section'
import { TagRow } from './tag-row'

type Props = { paper: PaperDetail; find: ReturnType<typeof tagFinder> }

/** The links of the paper with their kinds, or what it says instead. */
export function PaperLinks({ paper, find }: Props) {
  return (
    <SideSection title="Links">
      <ul>
        {paper.links.map(({ url, kind }) => {
          const link = webLink(url)
          return (
            <TagRow key={url} tag={find('link', url)} name={fixedLabel('link', kind)} tone="link">
              <p className="side-row-url">
                {link === null ? (
                  url
                ) : (
                  <a href={link.href} rel="noopener" className="link">
                    {link.shown}
                  </a>
                )}
              </p>
            </TagRow>
          )
        })}
      </ul>
      <Availability paper={paper} find={find} />
    </SideSection>
  )
}

function Availability({ paper, find }: Props) {
  if (paper.availability === 'linked') return null
  if (paper.availability === 'none') {
    return paper.links.length === 0 ? <p className="text-quiet">none in the abstract</p> : null
  }
  const tag = find('availability', 'promised')
  const promise = tag?.mentions[0]
  return (
    <ul>
      <TagRow tag={tag} name={fixedLabel('link', PROMISED)} tone="link">
        {promise !== undefined && (
          <p className="side-row-quote">“{sentenceOf(paper[promise.field], promise).text}”</p>
        )}
      </TagRow>
    </ul>
  )
}
