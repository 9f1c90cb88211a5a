'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { freeName, type Shortlist } from '@/lib/lists/shortlist'
import type { Parents } from '@/lib/papers/most-specific'
import { useFragment } from '../paper/use-fragment'
import { BrokenLists } from './broken-lists'
import { ImportLists } from './import-lists'
import { ListView } from './list-view'
import { ListsHead } from './lists-head'
import { newList } from './save-paper'
import { SharedListView } from './shared-list-view'
import { useStoredLists, writeLists } from './stored-lists'
import { UndoNote } from './undo-note'
import './lists.css'
import './lists-print.css'
import './lists-waiting.css'

const SHARED = 'shared='

/** All lists of this browser, one of them open, or the list that a link carries. */
export function ListsPage({ parents }: { parents: Parents }) {
  const stored = useStoredLists()
  const { fragment, go } = useFragment()
  const [problem, setProblem] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<{ list: Shortlist; at: number } | null>(null)

  if (stored === null || fragment === null) {
    return (
      <>
        <ListsHead />
        <p className="lists-wait" data-needs-scripts="">
          Reading your lists …
        </p>
      </>
    )
  }
  if (stored.kind === 'blocked') {
    return (
      <>
        <ListsHead />
        <p className="lists-problem">
          This browser keeps nothing for this site, so there can be no lists.
        </p>
      </>
    )
  }
  if (stored.kind === 'broken') {
    return (
      <>
        <ListsHead />
        <BrokenLists text={stored.text} />
      </>
    )
  }

  const { lists } = stored
  const write = (next: readonly Shortlist[]) => {
    const refused = writeLists(next)
    setProblem(refused)
    return refused === null
  }
  const keep = (list: Shortlist) =>
    write(
      lists.some(({ id }) => id === list.id)
        ? lists.map((other) => (other.id === list.id ? list : other))
        : [...lists, list],
    )
  /** Opens a list by what will be gone then, with the focus on the list's name. */
  function show(id: string) {
    flushSync(() => go(id))
    document.getElementById(linkId(id))?.focus()
  }

  if (fragment.startsWith(SHARED)) {
    return (
      <SharedListView
        packed={fragment.slice(SHARED.length)}
        lists={lists}
        parents={parents}
        keep={keep}
        open={show}
      />
    )
  }
  const open = lists.find(({ id }) => id === fragment) ?? lists[0]

  function remove(list: Shortlist) {
    const at = lists.indexOf(list)
    if (write(lists.filter((other) => other !== list))) setDeleted({ list, at })
    go('')
  }

  function begin() {
    const list = newList(freeName(lists))
    if (keep(list)) go(list.id)
  }

  return (
    <>
      <ListsHead />
      {problem !== null && (
        <p role="alert" className="lists-problem">
          Not kept: {problem}
        </p>
      )}
      <UndoNote
        said={deleted && `Deleted “${deleted.list.name}”.`}
        undo={() => {
          if (deleted === null || !write(lists.toSpliced(deleted.at, 0, deleted.list))) return
          setDeleted(null)
          show(deleted.list.id)
        }}
      />
      <div className="lists">
        <nav aria-label="Your lists" className="lists-nav">
          <ul>
            {lists.map((list) => (
              <li key={list.id}>
                <a
                  id={linkId(list.id)}
                  href={`#${list.id}`}
                  aria-current={list === open ? 'true' : undefined}
                >
                  <span>{list.name}</span>
                  <span className="count">{list.entries.length}</span>
                </a>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={begin}>
            New list
          </button>
          <ImportLists lists={lists} write={write} open={go} />
        </nav>
        {open === undefined ? (
          <p className="lists-none">
            No list yet. Press “Save” on any paper in{' '}
            <a href="/" className="link">
              the collection
            </a>{' '}
            to start one, or open a link that someone shared.
          </p>
        ) : (
          <ListView
            key={open.id}
            list={open}
            parents={parents}
            keep={keep}
            remove={() => remove(open)}
          />
        )}
      </div>
    </>
  )
}

/** The id of the link to a list, beside those to the others. */
function linkId(list: string): string {
  return `link:${list}`
}
