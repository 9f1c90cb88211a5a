import { searchHref } from '@/components/live-search/kept-parameters'
import { wantedSearch } from '@/components/live-search/typed-history'
import { carriedSearch } from '@/lib/query/carried-search'

/**
 * Where a link leads by now. One of the listing keeps the view it stands in (`data-view`, without its change) and so makes
 * its change to what is wanted by now. `data-clears` takes back all of that, or all of its filters.
 */
export function ledTo(link: HTMLAnchorElement): string {
  const { pathname, search, hash } = link
  const view = link.closest<HTMLElement>('[data-view]')?.dataset.view
  const wanted = wantedSearch()
  const { clears } = link.dataset
  if (view === undefined || wanted === null || pathname !== '/' || clears === 'all') {
    return pathname + search + hash
  }
  if (clears === 'filters') {
    const q = new URLSearchParams(wanted).get('q') ?? ''
    return searchHref(new URLSearchParams(search), q)
  }
  const carried = carriedSearch(view, search.slice(1), wanted)
  return carried === '' ? pathname + hash : `${pathname}?${carried}${hash}`
}
