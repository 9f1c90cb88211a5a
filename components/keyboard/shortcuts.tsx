'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { openedDialog } from './opened-dialog'
import { focusPaper, isWriting, pressButton } from './papers-in-reach'
import { type Shortcut, shortcutOf } from './shortcut-of'
import { recallSingleKeys, singleKeys } from './single-keys'
import { useReturnToCard } from './use-return-to-card'

/** Listens for the keys of `shortcut-list`. The dialogs load when one is first asked for. */
export function Shortcuts() {
  const opened = openedDialog.use()
  const [Dialogs, setDialogs] = useState<ComponentType | null>(null)
  useReturnToCard()

  useEffect(() => {
    recallSingleKeys()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const shortcut = shortcutOf(event, isWriting(event.target), singleKeys.get())
      if (shortcut === null || (openedDialog.get() !== null && shortcut !== 'palette')) return
      event.preventDefault()
      FOLLOW[shortcut]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  useEffect(() => {
    if (opened === null) return
    // A failed load is tried again with the next key
    import('./keyboard-dialogs').then(
      (module) => setDialogs(() => module.KeyboardDialogs),
      () => openedDialog.set(null),
    )
  }, [opened])

  return Dialogs === null ? null : <Dialogs />
}

const FOLLOW: Record<Shortcut, () => void> = {
  search: () => document.querySelector<HTMLInputElement>('#q')?.select(),
  next: () => focusPaper(1),
  previous: () => focusPaper(-1),
  save: () => pressButton('save'),
  compare: () => pressButton('compare'),
  help: () => openedDialog.set('help'),
  palette: () => openedDialog.set(openedDialog.get() === 'palette' ? null : 'palette'),
}
