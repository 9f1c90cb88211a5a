import type { FocusEvent, KeyboardEvent } from 'react'
import { watched } from './watched'

/** What the list of suggestions makes of the search field. */
export type ComboboxAria = {
  'aria-expanded': boolean
  'aria-controls': string | undefined
  'aria-activedescendant': string | undefined
}

const CLOSED: ComboboxAria = {
  'aria-expanded': false,
  'aria-controls': undefined,
  'aria-activedescendant': undefined,
}

/*
 * The field is on every page from the beginning, the suggestions and what moves through them are loaded at its first
 * focus. They meet here, so that the field is never put into the page anew under a visitor's hands.
 */
export const comboboxAria = watched(CLOSED)

export function noteComboboxAria(aria: ComboboxAria = CLOSED): void {
  const now = comboboxAria.get()
  const isSame =
    now['aria-expanded'] === aria['aria-expanded'] &&
    now['aria-controls'] === aria['aria-controls'] &&
    now['aria-activedescendant'] === aria['aria-activedescendant']
  if (!isSame) comboboxAria.set(aria)
}

/** What the suggestions do about events of the field; null while there are none. */
export const comboboxEvents = watched<{
  /** The text that they are for. */
  text: string
  isOpen: boolean
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void
  onBlur(event: FocusEvent<HTMLInputElement>): void
} | null>(null)
