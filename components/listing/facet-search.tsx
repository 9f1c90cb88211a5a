'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { matchesInside } from './matches-inside'

/**
 * "Search inside" a long facet. It hides and shows the values that the server has written rather than
 * writing them again, so that a thousand languages cost the browser nothing before someone types here.
 * Styles show it only where scripts run; without them the whole list is behind "show more".
 */
export function FacetSearch({ noun, plural }: { noun: string; plural: string }) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  // After every rendering, not only after typing: a new list has arrived unfiltered
  useEffect(() => {
    const facet = input.current?.closest('.facet')
    if (facet) showOnly(facet, typed.trim())
  })

  return (
    <div className="facet-search">
      <label htmlFor={id} className="sr-only">
        Find a {noun} in this list
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        className="field"
        placeholder={`Find in ${plural.toLowerCase()}`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}

function showOnly(facet: Element, typed: string): void {
  const details = facet.querySelector('details')
  if (details && facet.hasAttribute('data-searching') !== (typed !== ''))
    details.open = typed !== ''
  facet.toggleAttribute('data-searching', typed !== '')
  let found = false
  for (const value of facet.querySelectorAll<HTMLElement>('.value')) {
    const name = value.querySelector('.value-name > span')?.textContent ?? ''
    value.hidden = typed !== '' && !matchesInside(name, typed)
    found ||= !value.hidden
  }
  facet.toggleAttribute('data-nothing', !found)
}
