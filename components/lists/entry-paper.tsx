import { CardLinks } from '@/components/listing/card-links'
import { CardTags } from '@/components/listing/card-tags'
import type { KnownPaper } from '@/lib/lists/known-papers'
import type { Parents } from '@/lib/papers/most-specific'
import { emptyQuery } from '@/lib/query/listing-query'

type Props = {
  slug: string
  /** As it was saved; what the collection says goes before. */
  title: string
  /** Undefined until the collection has been asked. */
  known: KnownPaper | undefined
  parents: Parents
}

const EVERYTHING = emptyQuery()

/** A saved paper with what its card shows of it; one that the collection has no more is named. */
export function EntryPaper({ slug, title, known, parents }: Props) {
  // A link carries no titles: until the collection has answered, the address says it in words
  const words = slug.replaceAll('-', ' ')
  if (known === null) {
    return (
      <div className="entry-paper">
        <h3 className="entry-gone">{title || words}</h3>
        <p className="text-warn">This collection has the paper no more, or never had it.</p>
      </div>
    )
  }
  return (
    <div className="entry-paper">
      <h3>
        <a href={`/papers/${known?.slug ?? slug}`} className="paper-link">
          {known?.title ?? (title || words)}
        </a>
      </h3>
      <div className="entry-about">
        {known !== undefined && (
          <>
            <p className="card-tags">
              <CardTags paper={{ ...known, reasons: [] }} query={EVERYTHING} parents={parents} />
            </p>
            <CardLinks links={known.links} availability={known.availability} />
          </>
        )}
      </div>
    </div>
  )
}
