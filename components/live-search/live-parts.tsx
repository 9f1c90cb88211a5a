import { warmUp } from './candidate-index'
import { collectionQuery } from './candidates-query'
import { LiveBar } from './live-bar'
import { LivePanel } from './live-panel'
import { LiveResults } from './live-results'
import { serverView } from './live-state'
import { papersQuery } from './papers-query'
import { queryClient } from './query-client'
import { suggestedWithin } from './server-view'
import { Suggestions } from './suggestions'

/*
 * The live layer in one lazily loaded piece: everything here, Fuse.js and React Query included, is fetched
 * when the search field is first focused.
 */
export { LiveBar, LivePanel, LiveResults, Suggestions }

/** Fetches what the first key will need. A failure shows when it is needed. */
export function prefetch(): void {
  const candidates = queryClient.fetchQuery(collectionQuery)
  candidates.then(
    (all) => warmUp(all.candidates),
    () => {},
  )
  void queryClient.prefetchQuery(papersQuery(suggestedWithin(serverView.get())))
}
