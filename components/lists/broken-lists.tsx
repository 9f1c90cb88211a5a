'use client'

import { saveFile } from './save-file'
import { forgetLists } from './stored-lists'

/** What is stored is no list any more: gives it out before anything is thrown away. */
export function BrokenLists({ text }: { text: string }) {
  return (
    <div className="lists-problem">
      <p>
        The lists stored in this browser cannot be read. They may come from a newer version of this
        site, or something else has changed them. Nothing is thrown away before you say so.
      </p>
      <p className="list-actions">
        <button
          type="button"
          className="button"
          onClick={() => saveFile('lists-unreadable.txt', 'text/plain', text)}
        >
          Save them as a file
        </button>
        <button type="button" className="button" onClick={forgetLists}>
          Throw them away and begin anew
        </button>
      </p>
    </div>
  )
}
