'use client'

import { useHydrated } from '@/components/paper/use-hydrated'
import { openedDialog } from './opened-dialog'

/** The way to the keyboard's help for those who do not know its key. Only its room until scripts run, which the keys need. */
export function HelpButton() {
  const hydrated = useHydrated()
  return (
    <button
      type="button"
      className="link help-button"
      data-waiting={hydrated ? undefined : ''}
      aria-haspopup="dialog"
      onClick={() => openedDialog.set('help')}
    >
      Keyboard
    </button>
  )
}
