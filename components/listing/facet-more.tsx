'use client'

import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { SEARCH_FORM_ID } from '@/components/live-search/search-form-id'
import type { Facet, ListingQuery } from '@/lib/query/listing-query'
import { FACET_NOUNS, FACET_PLURALS } from './facet-names'

const loadRest = () => import('./facet-rest')
const FacetRest = lazy(loadRest)

type Props = {
  query: ListingQuery
  facet: Facet
  /** How many values are not shown. */
  more: number
  /** The first values. */
  children: ReactNode
}

/**
 * The way to the rest of a long facet: "show more", and a field to find a name in all of it. Both fetch the values when
 * they are first wanted. Without scripts the button sends the view along to the facet's own page.
 */
export function FacetMore({ query, facet, more, children }: Props) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const wanted = typed.trim()
  const fetchAhead = () => void loadRest().then(({ prefetchValues }) => prefetchValues(query))
  // What was typed before there were scripts
  useEffect(() => setTyped(input.current?.value ?? ''), [])
  const toggle = (event: MouseEvent) => {
    event.preventDefault()
    setOpen(!open)
  }
  return (
    <>
      <input
        ref={input}
        type="search"
        className="field facet-search"
        aria-label={`Find a ${FACET_NOUNS[facet]} in this list`}
        placeholder={`Find in ${FACET_PLURALS[facet]}`}
        autoComplete="off"
        value={typed}
        onFocus={fetchAhead}
        onChange={(event) => setTyped(event.target.value)}
      />
      {wanted === '' && children}
      {(open || wanted !== '') && (
        <Suspense fallback={wanted !== '' && children}>
          <FacetRest query={query} facet={facet} typed={wanted}>
            {wanted !== '' && children}
          </FacetRest>
        </Suspense>
      )}
      {wanted === '' && (
        <button
          type="submit"
          form={SEARCH_FORM_ID}
          formAction={`/facets/${facet}`}
          className="facet-toggle"
          aria-expanded={open}
          onPointerEnter={fetchAhead}
          onClick={toggle}
        >
          {open ? 'Show fewer' : `Show ${more} more`}
        </button>
      )}
    </>
  )
}
