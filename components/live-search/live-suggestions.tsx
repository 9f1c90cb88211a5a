'use client'

import { memo } from 'react'
import { liveParts } from './live-parts-loader'
import { typedText } from './live-state'
import { useSettled } from './use-settled'

/** Two frames: the list has the frame of the keystroke to itself. */
const AFTER_LIST_MS = 34

/** The place of the suggestions. */
export const LiveSuggestions = memo(function LiveSuggestions() {
  const typed = useSettled(typedText.use(), AFTER_LIST_MS)
  const parts = liveParts.use()
  if (parts === null || typed === null || typed.trim() === '') return null
  return <parts.Suggestions text={typed} />
})
