'use client'

type Props = {
  /** What has gone: "Deleted “Shortlist”."; null: nothing has. */
  said: string | null
  undo: () => void
}

/** What has gone, and the way to get it back. That takes the focus, for the button that was pressed went as well. */
export function UndoNote({ said, undo }: Props) {
  return (
    <p role="status" className="lists-undo" hidden={said === null}>
      {said !== null && (
        <>
          {said}{' '}
          <button key={said} type="button" className="link" ref={takeFocus} onClick={undo}>
            Undo
          </button>
        </>
      )}
    </p>
  )
}

function takeFocus(button: HTMLElement | null): void {
  button?.focus({ preventScroll: true })
}
