'use client'

import type { KnownPaper } from '@/lib/lists/known-papers'
import { type Entry, NOTE_LENGTH_MAX, STATUSES } from '@/lib/lists/shortlist'
import type { Parents } from '@/lib/papers/most-specific'
import { EntryPaper } from './entry-paper'

type Props = {
  entry: Entry
  /** Undefined until the collection has been asked. */
  known: KnownPaper | undefined
  parents: Parents
  place: { at: number; last: number }
  onChange: (change: Partial<Entry>) => void
  onMove: (to: number) => void
  onRemove: () => void
  drag: { start: () => void; drop: () => void; end: () => void; isOver: boolean }
}

/** One paper of a list. It is moved by its handle, or by the buttons up and down. */
export function EntryRow({
  entry,
  known,
  parents,
  place,
  onChange,
  onMove,
  onRemove,
  drag,
}: Props) {
  const { slug, status, note } = entry
  const title = known?.title ?? (entry.title || slug)
  return (
    <li
      className="entry entry-own"
      data-over={drag.isOver ? '' : undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        drag.drop()
      }}
    >
      <span
        className="entry-handle"
        draggable
        aria-hidden="true"
        title="Drag to move"
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', title)
          drag.start()
        }}
        onDragEnd={drag.end}
      >
        ⠿
      </span>
      <EntryPaper slug={slug} title={entry.title} known={known} parents={parents} />
      <label className="entry-status-field">
        <span className="sr-only">Status of {title}</span>
        <select
          className="field"
          value={status}
          onChange={(event) => {
            const chosen = STATUSES.find((one) => one === event.target.value)
            if (chosen !== undefined) onChange({ status: chosen })
          }}
        >
          {STATUSES.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label className="entry-note">
        <span className="sr-only">Note on {title}</span>
        <textarea
          className="field"
          rows={note === '' ? 1 : 2}
          placeholder="Note"
          defaultValue={note}
          maxLength={NOTE_LENGTH_MAX}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </label>
      <div className="entry-buttons">
        <button
          type="button"
          disabled={place.at === 0}
          aria-label={`Move ${title} up`}
          onClick={() => onMove(place.at - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={place.at === place.last}
          aria-label={`Move ${title} down`}
          onClick={() => onMove(place.at + 1)}
        >
          ↓
        </button>
        <button type="button" aria-label={`Remove ${title} from the list`} onClick={onRemove}>
          ×
        </button>
      </div>
    </li>
  )
}
