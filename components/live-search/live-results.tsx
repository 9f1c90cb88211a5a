import { memo, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react'
import { ListingResults } from '@/components/listing/listing-results'
import { listingSearch } from '@/lib/query/listing-href'
import { withSearch } from '@/lib/query/listing-query'
import type { ListedPaper, Listing } from '@/lib/store/store'
import { askAfter } from './ask-after'
import { firstInWindow } from './cards-in-window'
import { noteAnswer } from './live-answer'
import { useLiveCards } from './live-cards'
import { noFacets } from './no-facets'
import type { AnsweredView } from './papers-query'
import type { ServerView } from './server-view'
import { useAnswer } from './use-answer'
import { useFuzzyPapers } from './use-fuzzy-papers'
import { useSettled } from './use-settled'

const Results = memo(ListingResults)

/**
 * Longer than between two keys of most people, so that the next finds few cards in its way. Within half a second of a key
 * nothing counts as a shift of the page.
 */
const PAGE_AFTER_MS = 400

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

  const guessedList = useMemo(
    () => guess && guessedListing(asAnswered(guess.papers, answered, q)),
    [guess, answered, q],
  )
  // A guess is shown within the frame. An answer is more to render: a key pressed meanwhile goes first
  const settled = useDeferredValue(fresh)
  const shown = fresh && settled ? null : guessedList
  // Links of a guessed list lead on from the last answered view: to change them with every key would
  // render every card again, and the answer follows in a moment
  const linked = useMemo(() => withSearch(view.query, view.query.q), [view.query])
  const rested = useDeferredValue(useSettled(q, PAGE_AFTER_MS, view.query.q))
  const isPage = rested === answered?.query.q
  const page = answered?.listing ?? null
  const answer = useMemo(
    () => page && (isPage ? page : { ...page, papers: firstInWindow(page.papers) }),
    [page, isPage],
  )
  const listing = shown ?? answer
  const isGuess = shown !== null
  const papers = listing?.papers ?? NO_PAPERS
  const cards = useLiveCards({ papers, isGuess, isPage: !isGuess && isPage })
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

/**
 * Papers of a guess, with passage and marks of the last answer where the text goes on from it: to take them away, and give them
 * back a moment later, would be a flash, and each card to render again.
 */
function asAnswered(
  papers: ListedPaper[],
  answered: AnsweredView | null,
  q: string,
): ListedPaper[] {
  if (answered === null || !(q.startsWith(answered.query.q) || answered.query.q.startsWith(q))) {
    return papers
  }
  const bySlug = new Map(answered.listing.papers.map((paper) => [paper.slug, paper]))
  return papers.map((paper) => bySlug.get(paper.slug) ?? paper)
}

function LiveError({ error }: { error: Error }) {
  return (
    <p className="live-error" role="alert">
      The full search did not answer ({error.message}). Shown are papers whose titles and tags fit.
    </p>
  )
}
