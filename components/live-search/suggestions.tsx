import { type KeyboardEvent, useMemo } from 'react'
import { listingHref, paperHref } from '@/lib/query/listing-href'
import { emptyQuery, type Facet, withFacetValue, withSearch } from '@/lib/query/listing-query'
import { isEmpty, suggest, suggestIndex } from '@/lib/search/fuzzy-suggest'
import type { FacetValue } from '@/lib/store/store'
import { serverView, tidySearchText } from './live-state'
import { noFacets } from './no-facets'
import { SuggestionGroup } from './suggestion-group'
import { useBaseFacets } from './use-base-facets'
import { useFuzzyIndex } from './use-fuzzy-index'

/** What the typed text may name: links to the list of a method, language or model, or to a paper. */
export function Suggestions({ text }: { text: string }) {
  const q = tidySearchText(text)
  const view = serverView.use()
  const base = withSearch(view?.query ?? emptyQuery(), '')
  const facets = useBaseFacets(base, view?.selected ?? noFacets)
  const papers = useFuzzyIndex(q)
  const index = useMemo(() => (papers ? suggestIndex(papers, facets) : null), [papers, facets])
  const found = useMemo(() => (index ? suggest(index, q) : null), [index, q])
  // On the listing the papers are below already, and the line keeps its place while someone types
  const inLine = view !== null
  if (!inLine && (found === null || isEmpty(found))) return null

  const values = (facet: Facet, list: FacetValue[]) =>
    list.map(({ value, label, count }) => ({
      key: value,
      href: listingHref(withFacetValue(base, facet, value, 'include')),
      label,
      code: facet === 'language' ? value : undefined,
      count,
    }))
  return (
    <nav
      className={inLine ? 'suggestions suggestions-line' : 'suggestions'}
      aria-label="Suggestions"
      onKeyDown={moveFocus}
    >
      <SuggestionGroup
        title="Methods"
        tag="method"
        links={values('method', found?.methods ?? [])}
      />
      <SuggestionGroup
        title="Languages"
        tag="language"
        links={values('language', found?.languages ?? [])}
      />
      <SuggestionGroup
        title="Base models"
        tag="model"
        links={values('model', found?.models ?? [])}
      />
      <SuggestionGroup
        title="Introduced"
        links={(found?.introduced ?? []).map(({ name, slug }) => ({
          key: `${slug} ${name}`,
          href: paperHref(slug),
          label: name,
        }))}
      />
      <SuggestionGroup
        title="Papers"
        links={(inLine ? [] : (found?.papers ?? [])).map(({ slug, title }) => ({
          key: slug,
          href: paperHref(slug),
          label: title,
        }))}
      />
    </nav>
  )
}

/** Arrows walk through the links, Escape and Up from the first return to the field. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  if (step === undefined && event.key !== 'Escape') return
  event.preventDefault()
  const links = [...event.currentTarget.querySelectorAll('a')]
  const here = links.findIndex((link) => link.matches(':focus'))
  const next = step === undefined ? undefined : links[here + step]
  if (next !== undefined) next.focus()
  else if (step !== 1) document.getElementById('q')?.focus()
}
