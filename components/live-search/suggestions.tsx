import { useCombobox } from 'downshift'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { goTo } from '@/components/site/under-way'
import { comboboxEvents, noteComboboxAria } from './combobox-input'
import { serverView, tidySearchText, typedText } from './live-state'
import { suggestedWithin } from './server-view'
import { SuggestionList } from './suggestion-list'
import { type SuggestionOption, suggestionGroups } from './suggestion-options'
import { leaveTyping } from './typed-history'
import { useSuggested } from './use-suggested'

/** Keys with which someone edits the text again: what was highlighted is not meant any more. */
const EDITING_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End'])

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** By key: the options under it may change while the answer for the same text comes. */
type Highlighted = { text: string; key: string }

/** The place of the highlighted option; -1: none is. */
function placeOf(
  { text, key }: Highlighted,
  options: readonly SuggestionOption[],
  now: string,
): number {
  return text === now ? options.findIndex((option) => option.key === key) : -1
}

/** One step on from a place, or from the field at -1; behind the last place comes the first. */
function nextPlace(at: number, step: number, count: number): number {
  return at === -1 && step === -1 ? count - 1 : (at + step + count) % count
}

/** The field, while the visitor is in it. */
function fieldInFocus(): Element | null {
  return document.activeElement?.id === 'q' ? document.activeElement : null
}

/**
 * What the typed text may name, as the ARIA combobox pattern has it: the focus stays in the field, arrows highlight,
 * Enter or a click chooses, Escape closes. Choosing a value filters the list, choosing a paper opens it.
 */
export function Suggestions({ text }: { text: string }) {
  const view = serverView.use()
  const base = useMemo(() => suggestedWithin(view), [view])
  const suggested = useSuggested(tidySearchText(text), base)
  const groups = useMemo(
    () => (suggested ? suggestionGroups(suggested.answer, base, suggested.countedIn) : []),
    [suggested, base],
  )
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups])
  // Come only after Enter, they would take the focus back from the results
  const [closedAt, setClosedAt] = useState(() => (fieldInFocus() === null ? text : null))
  const [highlighted, setHighlighted] = useState<Highlighted>({ text, key: '' })
  const isOpen = options.length > 0 && closedAt !== text
  const highlightedIndex = placeOf(highlighted, options, text)

  const { getInputProps, getMenuProps, getItemProps } = useCombobox<SuggestionOption>({
    items: options,
    inputId: 'q',
    inputValue: text,
    selectedItem: null,
    isOpen,
    highlightedIndex,
    itemToString: (option) => option?.label ?? '',
    onIsOpenChange: (change) => setClosedAt(change.isOpen ? null : text),
    onHighlightedIndexChange: (change) =>
      setHighlighted({ text, key: options[change.highlightedIndex]?.key ?? '' }),
    onStateChange: ({ type, selectedItem }) => {
      // Leaving the field must not choose what happens to be highlighted
      const chosen =
        type === useCombobox.stateChangeTypes.ItemClick ||
        type === useCombobox.stateChangeTypes.InputKeyDownEnter
      if (!chosen || !selectedItem) return
      setClosedAt(text)
      leaveTyping()
      typedText.set(null)
      goTo(selectedItem.href)
    },
  })
  const input = getInputProps({}, { suppressRefError: true })

  useLayoutEffect(() => {
    // Downshift gives the field the focus when the list has opened: it knows none that the visitor has left meanwhile
    const tie = (field: Element | null) => typeof input.ref === 'function' && input.ref(field)
    tie(fieldInFocus())
    comboboxEvents.set({
      text,
      isOpen,
      onBlur: (event) => {
        input.onBlur?.(event)
        tie(null)
        // What this was rendered for may be a letter behind, and answers to the last one come when the focus is elsewhere
        setClosedAt(typedText.get() ?? text)
      },
      onKeyDown: (event) => {
        if (EDITING_KEYS.has(event.key)) setHighlighted({ text, key: '' })
        // With nothing highlighted Enter is the form's: it searches for what is typed
        else if (event.key === 'Enter' && highlightedIndex === -1) setClosedAt(text)
        else if (options.length > 0 && event.key in STEPS && !event.altKey) {
          // Downshift would tell of it after painting, and lose the next key of a fast row of them
          event.preventDefault()
          setClosedAt(null)
          setHighlighted((now) => {
            const at = nextPlace(placeOf(now, options, text), STEPS[event.key] ?? 0, options.length)
            return { text, key: options[at]?.key ?? '' }
          })
        } else input.onKeyDown?.(event)
      },
    })
    noteComboboxAria({
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? input['aria-controls'] : undefined,
      'aria-activedescendant': isOpen ? input['aria-activedescendant'] || undefined : undefined,
    })
  })
  useEffect(
    () => () => {
      comboboxEvents.set(null)
      noteComboboxAria()
    },
    [],
  )

  return (
    <div className="suggestions">
      <SuggestionList {...{ groups, isOpen, getMenuProps, getItemProps }} />
    </div>
  )
}
