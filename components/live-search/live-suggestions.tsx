'use client'

import { memo, useDeferredValue } from 'react'
import { liveParts } from './live-parts-loader'
import { typedText } from './live-state'

/** The place of the suggestions. They come after the list: it has the frame of the keystroke to itself. */
export const LiveSuggestions = memo(function LiveSuggestions() {
  const typed = useDeferredValue(typedText.use())
  const parts = liveParts.use()
  if (parts === null || typed === null || typed.trim() === '') return null
  return <parts.Suggestions text={typed} />
})
