import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { openedDialog } from './opened-dialog'

type Props = { label: string; className: string; children: ReactNode }

/** The browser's own modal dialog: it keeps the focus, Escape closes it, and the focus returns to where it was. */
export function ModalDialog({ label, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      // The element is taken out of the page, and with it what the browser remembers
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus()
    }
  }, [])

  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) openedDialog.set(null)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      ref={dialog}
      aria-label={label}
      className={`dialog ${className}`}
      onClose={() => openedDialog.set(null)}
      onClick={closeOutside}
    >
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}
