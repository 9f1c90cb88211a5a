'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef } from 'react'
import { countText } from '@/components/listing/papers-count'
import { useHydrated } from '@/components/paper/use-hydrated'
import { goTo } from '@/components/site/under-way'
import { comboboxAria, comboboxEvents } from './combobox-input'
import { keptParameters, searchHref } from './kept-parameters'
import { loadLiveParts } from './live-parts-loader'
import { TYPED_LENGTH_MAX, tidySearchText, typedText } from './live-state'
import { LiveSuggestions } from './live-suggestions'
import { SEARCH_FORM_ID } from './search-form-id'
import { leaveTyping, noteTyped, wantedSearch } from './typed-history'
import { useEarlyText } from './use-early-text'

const TOTAL_ID = 'total'

/**
 * The search field. It is a form that works by itself; where scripts run, the first focus loads the live
 * layer, and what is typed reaches the list below at once.
 */
export function SearchForm({ size }: { size: number | null }) {
  const params = useSearchParams()
  const path = usePathname()
  const input = useRef<HTMLInputElement>(null)
  const q = params.get('q') ?? ''
  // Without scripts it is a search field and nothing more
  const aria = comboboxAria.use()
  const combobox =
    useHydrated() && ({ role: 'combobox', 'aria-autocomplete': 'list', ...aria } as const)

  const isEarly = useEarlyText(input)

  // Back, Forward and links change the address: the field says what it says, unless someone is typing
  useEffect(() => {
    const follow = () => {
      if (typedText.get() === null && !isEarly.current && input.current) input.current.value = q
    }
    follow()
    return typedText.subscribe(follow)
  }, [q, isEarly])

  // Text typed for another page is of no use on this one
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of page ends the typing
  useEffect(() => () => typedText.set(null), [path])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = tidySearchText(input.current?.value ?? '')
    const wanted = wantedSearch()
    // What was typed since is one step of the history, not two
    leaveTyping()
    // How many papers there are: read out, and the results come next. On another page their own brings it
    const total = document.getElementById(TOTAL_ID)
    if (total === null) input.current?.blur()
    else total.focus({ preventScroll: true })
    const kept = wanted === null ? params : new URLSearchParams(wanted)
    goTo(searchHref(kept, text), { focus: TOTAL_ID })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const suggestions = comboboxEvents.get()
    const typed = event.currentTarget.value
    // Enter pressed before the suggestions have caught up with the typing means what is typed
    if (suggestions !== null && (suggestions.text === typed || event.key !== 'Enter')) {
      suggestions.onKeyDown(event)
    }
    // Escape closes the suggestions first, then clears the text
    if (event.key !== 'Escape' || suggestions?.isOpen || typed === '') return
    event.preventDefault()
    event.currentTarget.value = ''
    noteTyped('')
  }

  return (
    <>
      <form id={SEARCH_FORM_ID} action="/" method="get" onSubmit={submit} className="search-form">
        <label htmlFor="q" className="sr-only">
          Search papers
        </label>
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          className="field search-field"
          defaultValue={q}
          maxLength={TYPED_LENGTH_MAX}
          placeholder={`Search ${size === null ? '' : `${countText(size)} `}papers …`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={loadLiveParts}
          onInput={(event) => {
            loadLiveParts()
            noteTyped(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => comboboxEvents.get()?.onBlur(event)}
          {...combobox}
        />
        {keptParameters(params).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="search-submit">
          <span className="sr-only">Search</span>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <circle
              cx="8.5"
              cy="8.5"
              r="5.25"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
            <path d="m12.5 12.5 4.5 4.5" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </form>
      <LiveSuggestions />
    </>
  )
}
