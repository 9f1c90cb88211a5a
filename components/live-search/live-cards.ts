import { useMemo, useRef } from 'react'
import type { Cards } from '@/components/listing/result-list'
import type { ListedPaper } from '@/lib/store/store'

type Slug = { slug: string }

/** A list in the page: its papers in sight, and the cards. */
export type CardList<Paper extends Slug> = Cards<Paper> & {
  papers: readonly Paper[]
  isGuess: boolean
}

const NO_LIST: CardList<ListedPaper> = { papers: [], isGuess: false, rest: [], keys: new Map() }

/**
 * Cards for a list that changes with every letter. They follow from the list and the one before it alone, so that it
 * does not matter how often React asks.
 */
export function useLiveCards(papers: readonly ListedPaper[], isGuess: boolean): Cards<ListedPaper> {
  const last = useRef(NO_LIST)
  return useMemo(() => {
    last.current = nextCards(last.current, papers, isGuess)
    return last.current
  }, [papers, isGuess])
}

/**
 * A paper keeps its card. One that comes is given the card of one that goes, for to fill in a card takes far less time than
 * to make one or to take one away. Of guesses, which have as many papers as the window shows or fewer, the cards of papers
 * that go and are not needed wait out of sight. An answer takes these alone: the focus may be on one in sight, and would
 * come to lie on another paper.
 */
export function nextCards<Paper extends Slug>(
  last: CardList<Paper>,
  papers: readonly Paper[],
  isGuess: boolean,
): CardList<Paper> {
  const staying = new Set(papers.map(({ slug }) => slug))
  const leaves = ({ slug }: Paper) => !staying.has(slug)
  const coming = papers.filter(({ slug }) => !last.keys.has(slug))
  const hidden = last.rest.filter(leaves)
  const free = isGuess ? [...last.papers.filter(leaves), ...hidden] : hidden
  const given = new Map(coming.map(({ slug }, place) => [slug, free[place]?.slug]))
  let highest = Math.max(-1, ...last.keys.values())
  const newKey = () => {
    highest += 1
    return highest
  }
  const keyOf = ({ slug }: Paper) => last.keys.get(given.get(slug) ?? slug) ?? newKey()
  // Of an answer many more cards go than guesses need
  const rest = isGuess && last.isGuess ? free.slice(coming.length) : []
  const keys = new Map([...papers, ...rest].map((paper) => [paper.slug, keyOf(paper)]))
  return { papers, isGuess, rest, keys }
}
