import { CompareButton } from '@/components/compare/compare-button'
import { SaveButton } from '@/components/lists/save-button'
import { paperHref } from '@/lib/query/listing-href'
import { CopyLinkButton } from './copy-link-button'
import { ShareButton } from './share-button'

type Props = { title: string; slug: string; url: string }

/** What one does with a paper, in one row under its title: cite it, keep it, pass it on. */
export function PaperActions({ title, slug, url }: Props) {
  return (
    <div className="paper-actions no-print">
      <a href={`${paperHref(slug)}/cite`} className="card-action" rel="nofollow">
        Cite
      </a>
      <SaveButton slug={slug} title={title} />
      <CompareButton slug={slug} title={title} />
      <ShareButton url={url} title={title} />
      <CopyLinkButton url={url} />
    </div>
  )
}
