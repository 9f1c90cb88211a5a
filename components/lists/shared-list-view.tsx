'use client'

import { useEffect, useState } from 'react'
import { heldSlugs } from '@/lib/lists/known-papers'
import { unpackList } from '@/lib/lists/shared-list'
import { freeName, type Shortlist } from '@/lib/lists/shortlist'
import type { Parents } from '@/lib/papers/most-specific'
import { EntryPaper } from './entry-paper'
import { BibtexOfList, CompareList } from './list-links'
import { ListsHead } from './lists-head'
import { useKnownPapers } from './use-known-papers'

type Props = {
  packed: string
  lists: readonly Shortlist[]
  parents: Parents
  keep: (list: Shortlist) => boolean
  open: (id: string) => void
}

type Shared = Omit<Shortlist, 'id'>

/** A list that came by link: to be read, and kept if one likes. */
export function SharedListView({ packed, lists, parents, keep, open }: Props) {
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

  if (shared === undefined) return <ReadingList />
  if (shared === null) {
    return (
      <>
        <ListsHead />
        <p className="lists-problem">
          This link carries no list that can be read: a part of it may be missing. Ask for it again,
          or see{' '}
          <a href="#own" className="link">
            your own lists
          </a>
          .
        </p>
      </>
    )
  }
  return <ReadOnlyList shared={shared} lists={lists} parents={parents} keep={keep} open={open} />
}

function ReadingList() {
  return <p className="lists-wait">Reading the list …</p>
}

function ReadOnlyList({
  shared,
  lists,
  parents,
  keep,
  open,
}: Omit<Props, 'packed'> & { shared: Shared }) {
  const { known, failed, asking } = useKnownPapers(shared.entries)

  function keepCopy() {
    const entries = shared.entries.map((entry) => ({
      ...entry,
      title: known.get(entry.slug)?.title ?? entry.slug,
    }))
    const id = crypto.randomUUID()
    if (keep({ id, name: freeName(lists, shared.name), entries })) open(id)
  }

  // A link carries no titles: with those of its papers all comes at once, and nothing moves
  if (asking) return <ReadingList />
  const slugs = heldSlugs(shared.entries, known, failed)
  return (
    <section aria-labelledby="shared-name" className="list">
      <header className="tag-head list-head">
        <h1 id="shared-name" className="page-title">
          {shared.name}
        </h1>
        <p className="tag-definition">
          {shared.entries.length} {shared.entries.length === 1 ? 'paper' : 'papers'}, shared with
          you by a link.
        </p>
        <div className="list-actions">
          <button type="button" className="button" onClick={keepCopy}>
            Keep a copy
          </button>
          <CompareList slugs={slugs} />
          {slugs.length > 0 && (
            <p>
              Save as <BibtexOfList slugs={slugs} />
            </p>
          )}
          <a href="#own" className="link list-delete">
            Your own lists
          </a>
        </div>
      </header>
      {failed && (
        <p className="lists-problem">The collection could not be asked about these papers.</p>
      )}
      <ol className="list-entries">
        {shared.entries.map(({ slug, status, note }) => (
          <li key={slug} className="entry">
            <EntryPaper slug={slug} title="" known={known.get(slug)} parents={parents} />
            <p className="entry-status text-quiet">{status}</p>
            {note !== '' && <p className="entry-note-text">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
