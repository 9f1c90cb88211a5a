'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import {
  freeName,
  NAME_LENGTH_MAX,
  newEntry,
  type Shortlist,
  withEntry,
  withList,
  withoutEntry,
} from '@/lib/lists/shortlist'
import type { PaperTitle } from '@/lib/store/store'
import { newList } from './save-paper'
import { useStoredLists, writeLists } from './stored-lists'
import './lists-dialog.css'

type Props = PaperTitle & { onClose: () => void }

/** Which lists a paper is in. */
export default function SaveDialog({ slug, title, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stored = useStoredLists()
  const [problem, setProblem] = useState<string | null>(null)
  const lists = stored?.kind === 'lists' ? stored.lists : []

  useEffect(() => dialog.current?.showModal(), [])

  function keep(list: Shortlist) {
    setProblem(writeLists(withList(lists, list)))
  }

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const typed = String(new FormData(form).get('name') ?? '').trim()
    keep(withEntry(newList(freeName(lists, typed || undefined)), newEntry(slug, title)))
    form.reset()
  }

  return (
    <dialog ref={dialog} className="lists-dialog" aria-labelledby="save-dialog" onClose={onClose}>
      <h2 id="save-dialog">Save to a list</h2>
      <p className="text-quiet">{title}</p>
      <ul className="save-lists">
        {lists.map((list) => {
          const entry = list.entries.find((one) => one.slug === slug)
          return (
            <li key={list.id}>
              <label>
                <input
                  type="checkbox"
                  checked={entry !== undefined}
                  onChange={() =>
                    keep(entry ? withoutEntry(list, slug) : withEntry(list, newEntry(slug, title)))
                  }
                />
                {list.name}
                {entry !== undefined && entry.note !== '' && (
                  <span className="text-quiet"> with a note, which goes with it</span>
                )}
              </label>
            </li>
          )
        })}
      </ul>
      <form className="save-new" onSubmit={add}>
        <label htmlFor="save-new-name">New list</label>
        <input id="save-new-name" name="name" className="field" maxLength={NAME_LENGTH_MAX} />
        <button type="submit" className="button">
          Add
        </button>
      </form>
      {problem !== null && (
        <p role="alert" className="text-warn">
          {problem}
        </p>
      )}
      <form method="dialog" className="lists-dialog-foot">
        <a href="/lists" className="link">
          All lists
        </a>
        <button type="submit" className="button">
          Done
        </button>
      </form>
    </dialog>
  )
}
