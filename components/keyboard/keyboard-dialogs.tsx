'use client'

import { CommandPalette } from './command-palette'
import { openedDialog } from './opened-dialog'
import { ShortcutHelp } from './shortcut-help'
import './keyboard.css'

/** Help and palette in one piece, fetched when one of them is first asked for. */
export function KeyboardDialogs() {
  const opened = openedDialog.use()
  if (opened === 'help') return <ShortcutHelp />
  return opened === 'palette' ? <CommandPalette /> : null
}
