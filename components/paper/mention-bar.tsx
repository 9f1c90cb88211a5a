'use client'

type Props = {
  /** The chosen tag; null: none, and the bar is away. */
  name: string | null
  step: number
  places: number
  onMove: (by: number) => void
  onClose: () => void
}

/** Says which tag is marked and where one is among its mentions. Announced, so it is always in the page. */
export function MentionBar({ name, step, places, onMove, onClose }: Props) {
  const at = places === 1 ? 'mentioned once' : `mention ${step + 1} of ${places}`
  return (
    <div className={name === null ? 'sr-only' : 'mention-bar no-print'}>
      <p role="status" className="min-w-0">
        {name !== null && (
          <>
            <b className="font-semibold">{name}</b> <span className="count text-quiet">{at}</span>
          </>
        )}
      </p>
      {name !== null && places > 1 && (
        <>
          <Step by={-1} label="previous mention" shortcut="p" onMove={onMove} />
          <Step by={1} label="next mention" shortcut="n" onMove={onMove} />
        </>
      )}
      {name !== null && (
        <button type="button" className="button" onClick={onClose} aria-keyshortcuts="Escape">
          Close
        </button>
      )}
    </div>
  )
}

type StepProps = { by: number; label: string; shortcut: string; onMove: Props['onMove'] }

function Step({ by, label, shortcut, onMove }: StepProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut})`}
      onClick={() => onMove(by)}
    >
      {by < 0 ? '‹' : '›'}
    </button>
  )
}
