import type { PaperTitle } from '@/lib/store/store'
import { Missing } from './missing'

type Props = { slug: string; close: PaperTitle[] }

export function PaperMissing({ slug, close }: Props) {
  return (
    <Missing
      title="No paper has this address"
      near={close.map((paper) => ({ href: `/papers/${paper.slug}`, label: paper.title }))}
      q={slug.replace(/-+/g, ' ')}
    >
      <p>
        There is no paper <q className="break-words">{slug}</q> in this collection. It may have been
        removed from the source, or the link may have lost a part.
      </p>
    </Missing>
  )
}
