'use client'

import { useEffect, useRef, useState } from 'react'
import { listsJson } from '@/lib/lists/list-file'
import { packList, SHARED_LENGTH_MAX } from '@/lib/lists/shared-list'
import type { Shortlist } from '@/lib/lists/shortlist'
import { saveFile } from './save-file'
import './lists-dialog.css'

/** A link that carries the list after its `#`, where no server sees it. */
export function ShareList({ list }: { list: Shortlist }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const [withNotes, setWithNotes] = useState(true)
  const [link, setLink] = useState('')
  const [said, setSaid] = useState('')
  const tooLong = link.length > SHARED_LENGTH_MAX

  useEffect(() => {
    if (!open) return
    let current = true
    packList(list, withNotes).then((packed) => {
      if (current) setLink(`${window.location.origin}/lists#shared=${packed}`)
    })
    return () => {
      current = false
    }
  }, [open, list, withNotes])

  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      setSaid('Copied')
    } catch {
      setSaid('The browser refused; copy it from the field.')
    }
  }

  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(true)
          setSaid('')
          dialog.current?.showModal()
        }}
      >
        Share
      </button>
      <dialog
        ref={dialog}
        className="lists-dialog"
        aria-labelledby="share-list"
        onClose={() => setOpen(false)}
      >
        <h2 id="share-list">Share “{list.name}”</h2>
        {!tooLong && (
          <p>The link holds the list as it is now. Anyone with it can read it and keep a copy.</p>
        )}
        <label className="share-notes">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.target.checked)}
          />
          With status and notes
        </label>
        {tooLong ? (
          <p>
            This list is too long for a link that mail and chat leave whole. Send it as a file,
            which “Import” opens.
          </p>
        ) : (
          <label className="share-link">
            Link
            <input
              className="field"
              readOnly
              value={link}
              onFocus={(event) => event.target.select()}
            />
          </label>
        )}
        <form method="dialog" className="lists-dialog-foot">
          <span role="status" className="text-quiet">
            {said}
          </span>
          {tooLong ? (
            <button
              type="button"
              className="button"
              onClick={() => saveFile('list.json', 'application/json', listsJson([list]))}
            >
              Save the file
            </button>
          ) : (
            <button type="button" className="button" onClick={copy}>
              Copy link
            </button>
          )}
          <button type="submit" className="button">
            Done
          </button>
        </form>
      </dialog>
    </>
  )
}
