import { CompareButton } from '@/components/compare/compare-button'
import { SaveButton } from '@/components/lists/save-button'
import { lookupLinks } from '@/lib/papers/lookup-links'
import { paperHref } from '@/lib/query/listing-href'
import { CopyLinkButton } from './copy-link-button'
import { ShareButton } from './share-button'

type Props = { title: string; slug: string; url: string }

/** What one does with a paper once it is read: find it elsewhere, pass it on. */
export function PaperActions({ title, slug, url }: Props) {
  return (
    <div className="paper-actions no-print">
      <p>
        Look up the title:{' '}
        {lookupLinks(title).map((lookup, index) => (
          <span key={lookup.name}>
            {index > 0 && ' · '}
            <a href={lookup.url} rel="noopener" className="link">
              {lookup.name}
            </a>
          </span>
        ))}
      </p>
      <div className="paper-pass-on">
        <a href={`${paperHref(slug)}/cite`} className="button" rel="nofollow">
          Cite
        </a>
        <SaveButton slug={slug} title={title} />
        <CompareButton slug={slug} title={title} />
        <CopyLinkButton url={url} />
        <ShareButton url={url} title={title} />
      </div>
    </div>
  )
}
