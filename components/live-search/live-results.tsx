import { memo, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import { ListingResults } from '@/components/listing/listing-results'
import { listingSearch } from '@/lib/query/listing-href'
import { withSearch } from '@/lib/query/listing-query'
import type { ListedPaper, Listing } from '@/lib/store/store'
import { askAfter } from './ask-after'
import { noteAnswer } from './live-answer'
import { useLiveCards } from './live-cards'
import { noFacets } from './no-facets'
import type { ServerView } from './server-view'
import { useAnswer } from './use-answer'
import { useFuzzyPapers } from './use-fuzzy-papers'

const Results = memo(ListingResults)

const NO_PAPERS: readonly ListedPaper[] = []

type Props = { view: ServerView; q: string; children: ReactNode }

/**
 * The list while someone types: first what the fuzzy layer finds, then the server's answer. Where the
 * fuzzy layer finds nothing, the last list stays, for only the server can say that there is nothing.
 */
export function LiveResults({ view, q, children }: Props) {
  const query = useMemo(() => withSearch(view.query, q), [view.query, q])
  const guessed = useFuzzyPapers(query)
  const { guess } = guessed
  const { answered, fresh, error } = useAnswer(query, askAfter(guessed))
  // Where there will be no answer, nothing is waited for
  const busy = !fresh && error === null
  useEffect(() => noteAnswer(answered, busy), [answered, busy])

  const guessedList = useMemo(() => guess && guessedListing(guess.papers), [guess])
  // A guess is shown within the frame. An answer is more to render: a key pressed meanwhile goes first
  const settled = useDeferredValue(fresh)
  const shown = fresh && settled ? null : guessedList
  // Links of a guessed list lead on from the last answered view: to change them with every key would
  // render every card again, and the answer follows in a moment
  const linked = useMemo(() => withSearch(view.query, view.query.q), [view.query])
  const listing = shown ?? answered?.listing ?? null
  const cards = useLiveCards(listing?.papers ?? NO_PAPERS, shown !== null)
  return (
    <div
      className="slot slot-live dims"
      data-q={fresh || guess?.exact ? q : answered?.query.q}
      data-view={listing === null ? undefined : listingSearch(answered?.query ?? linked)}
      data-guess={shown !== null || undefined}
      data-searches={q !== '' || undefined}
      aria-busy={busy && shown === null}
    >
      {error !== null && <LiveError error={error} />}
      {listing === null ? (
        children
      ) : (
        <Results
          query={answered?.query ?? linked}
          listing={listing}
          parents={view.parents}
          cards={cards}
          isTyping
        />
      )}
    </div>
  )
}

/** A list of what the fuzzy layer found: one page, since how many there really are is not known yet. */
function guessedListing(papers: ListedPaper[]): Listing {
  return {
    total: papers.length,
    papers,
    facets: noFacets,
    unknown: [],
    relaxations: [],
    shorterSearches: [],
    search: { words: '', canonical: '', ignored: [], correction: null },
  }
}

function LiveError({ error }: { error: Error }) {
  return (
    <p className="live-error" role="alert">
      The full search did not answer ({error.message}). Shown are papers whose titles and tags fit.
    </p>
  )
}
