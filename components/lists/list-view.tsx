'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { heldSlugs } from '@/lib/lists/known-papers'
import { listsJson } from '@/lib/lists/list-file'
import {
  changedEntry,
  type Entry,
  movedEntry,
  NAME_LENGTH_MAX,
  type Shortlist,
  STATUSES,
  withoutEntry,
} from '@/lib/lists/shortlist'
import type { Parents } from '@/lib/papers/most-specific'
import { EntryRow } from './entry-row'
import { BibtexOfList, CompareList } from './list-links'
import { saveFile } from './save-file'
import { ShareList } from './share-list'
import { UndoNote } from './undo-note'
import { useKnownPapers } from './use-known-papers'

type Props = {
  list: Shortlist
  parents: Parents
  keep: (list: Shortlist) => boolean
  remove: () => void
}

/** One list: its papers in order, each with status and note, and what can be done with all of it. */
export function ListView({ list, parents, keep, remove }: Props) {
  const { known, failed, asking } = useKnownPapers(list.entries)
  const [removed, setRemoved] = useState<{ entry: Entry; at: number } | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const { name, entries } = list
  const slugs = heldSlugs(entries, known, failed)

  function move(from: number, to: number) {
    const title = entries[from]?.title ?? ''
    if (to < 0 || to >= entries.length || !keep(movedEntry(list, from, to))) return
    setSaid(`${title}: now ${to + 1} of ${entries.length}`)
  }

  function putBack() {
    if (removed === null) return
    const { entry, at } = removed
    flushSync(() => {
      if (keep({ ...list, entries: entries.toSpliced(at, 0, entry) })) setRemoved(null)
    })
    document.querySelectorAll('.list-entries > li')[at]?.querySelector('a')?.focus()
  }

  return (
    <section aria-labelledby="list-name" className="list">
      <header className="list-head">
        <h2 id="list-name" className="sr-only">
          {name}
        </h2>
        <label htmlFor="list-name-field" className="sr-only">
          Name of the list
        </label>
        <input
          id="list-name-field"
          className="list-name"
          defaultValue={name}
          maxLength={NAME_LENGTH_MAX}
          onBlur={(event) => {
            const typed = event.target.value.trim()
            if (typed === '') event.target.value = name
            else if (typed !== name) keep({ ...list, name: typed })
          }}
        />
        <p className="text-quiet">
          {STATUSES.map((status) => {
            const count = entries.filter((entry) => entry.status === status).length
            return count === 0 ? null : `${count} ${status}`
          })
            .filter((part) => part !== null)
            .join(' · ') || 'No paper yet: press “Save” on any paper.'}
        </p>
        <div className="list-actions">
          <ShareList list={list} />
          <CompareList slugs={slugs} />
          <p>
            Save as{' '}
            <button
              type="button"
              className="link"
              onClick={() =>
                saveFile(`${fileName(name)}.json`, 'application/json', listsJson([list]))
              }
            >
              JSON
            </button>
            {slugs.length > 0 && ' or '}
            <BibtexOfList slugs={slugs} />
          </p>
          <button type="button" className="list-delete" onClick={remove}>
            Delete list
          </button>
        </div>
      </header>
      {failed && (
        <p className="lists-problem">
          The collection could not be asked about these papers; titles are as they were saved.
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      <UndoNote said={removed && `Removed ${removed.entry.title}.`} undo={putBack} />
      <ol className="list-entries" data-asking={asking || undefined}>
        {entries.map((entry, at) => (
          <EntryRow
            key={entry.slug}
            entry={entry}
            known={known.get(entry.slug)}
            parents={parents}
            place={{ at, last: entries.length - 1 }}
            onChange={(change) => keep(changedEntry(list, entry.slug, change))}
            onMove={(to) => move(at, to)}
            onRemove={() => {
              if (keep(withoutEntry(list, entry.slug))) setRemoved({ entry, at })
            }}
            drag={{
              start: () => setDragged(at),
              drop: () => dragged !== null && move(dragged, at),
              end: () => setDragged(null),
              isOver: dragged !== null && dragged !== at,
            }}
          />
        ))}
      </ol>
    </section>
  )
}

/** A name that every file system takes. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'list'
}
