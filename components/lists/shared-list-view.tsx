'use client'

import { useEffect, useState } from 'react'
import { unpackList } from '@/lib/lists/shared-list'
import { freeName, type Shortlist } from '@/lib/lists/shortlist'
import { useKnownPapers } from './use-known-papers'

type Props = {
  packed: string
  lists: readonly Shortlist[]
  keep: (list: Shortlist) => boolean
  open: (id: string) => void
}

type Shared = Omit<Shortlist, 'id'>

/** A list that came by link: to be read, and kept if one likes. */
export function SharedListView({ packed, lists, keep, open }: Props) {
  const [shared, setShared] = useState<Shared | null | undefined>(undefined)

  useEffect(() => {
    let current = true
    unpackList(packed).then((list) => {
      if (current) setShared(list)
    })
    return () => {
      current = false
    }
  }, [packed])

  if (shared === undefined) return <p className="lists-wait">Reading the list …</p>
  if (shared === null) {
    return (
      <p className="lists-problem">
        This link carries no list that can be read: a part of it may be missing. Ask for it again,
        or see{' '}
        <a href="#own" className="link">
          your own lists
        </a>
        .
      </p>
    )
  }
  return <ReadOnlyList shared={shared} lists={lists} keep={keep} open={open} />
}

function ReadOnlyList({ shared, lists, keep, open }: Omit<Props, 'packed'> & { shared: Shared }) {
  const { known, failed } = useKnownPapers(shared.entries)

  function keepCopy() {
    const entries = shared.entries.map((entry) => ({
      ...entry,
      title: known.get(entry.slug)?.title ?? entry.slug,
    }))
    const id = crypto.randomUUID()
    if (keep({ id, name: freeName(lists, shared.name), entries })) open(id)
  }

  return (
    <section aria-labelledby="shared-name" className="list">
      <header className="list-head">
        <h2 id="shared-name" className="list-title">
          {shared.name}
        </h2>
        <p className="text-quiet">
          Shared with you by a link: {shared.entries.length}{' '}
          {shared.entries.length === 1 ? 'paper' : 'papers'}, read-only.
        </p>
        <div className="list-actions">
          <button type="button" className="button" onClick={keepCopy}>
            Keep a copy
          </button>
          <a href="#own" className="link">
            Your own lists
          </a>
        </div>
      </header>
      {failed && (
        <p className="lists-problem">The collection could not be asked about these papers.</p>
      )}
      <ol className="list-entries">
        {shared.entries.map(({ slug, status, note }) => {
          const paper = known.get(slug)
          return (
            <li key={slug} className="entry">
              <div className="entry-body">
                <h3>
                  {paper === null ? (
                    <span className="entry-gone">{slug}</span>
                  ) : (
                    <a href={`/papers/${paper?.slug ?? slug}`} className="paper-link">
                      {paper?.title ?? slug}
                    </a>
                  )}
                </h3>
                {paper === null && <p className="text-warn">This collection does not have it.</p>}
                <p className="text-quiet">{status}</p>
                {note !== '' && <p className="entry-note-text">{note}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
