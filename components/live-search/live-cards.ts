import { useMemo, useRef } from 'react'
import type { Cards } from '@/components/listing/result-list'
import type { ListedPaper } from '@/lib/store/store'

type Slug = { slug: string }

/** A list to show. */
export type Shown<Paper extends Slug> = {
  papers: readonly Paper[]
  isGuess: boolean
  /** Whether it may be longer than what the window shows. */
  isPage: boolean
}

/** A list in the page: its papers in sight, and the cards. */
export type CardList<Paper extends Slug> = Cards<Paper> & Pick<Shown<Paper>, 'papers' | 'isPage'>

const NO_LIST: CardList<ListedPaper> = { papers: [], isPage: false, rest: [], keys: new Map() }

/**
 * Cards for a list that changes with every letter. They follow from the list and the one before it alone, so that it
 * does not matter how often React asks.
 */
export function useLiveCards({ papers, isGuess, isPage }: Shown<ListedPaper>): Cards<ListedPaper> {
  const last = useRef(NO_LIST)
  return useMemo(() => {
    last.current = nextCards(last.current, { papers, isGuess, isPage })
    return last.current
  }, [papers, isGuess, isPage])
}

/**
 * A paper keeps its card. One that comes is given the card of one that goes, for to fill in a card takes far less time than
 * to make one or to take one away. Between lists that the window shows whole, the cards of papers that go and are not needed
 * wait out of sight. An answer takes these alone: the focus may be on one in sight, and would come to lie on another paper.
 */
export function nextCards<Paper extends Slug>(
  last: CardList<Paper>,
  { papers, isGuess, isPage }: Shown<Paper>,
): CardList<Paper> {
  const staying = new Set(papers.map(({ slug }) => slug))
  const leaves = ({ slug }: Paper) => !staying.has(slug)
  const coming = papers.filter(({ slug }) => !last.keys.has(slug))
  const leaving = last.papers.filter(leaves)
  const hidden = last.rest.filter(leaves)
  const free = isGuess ? [...leaving, ...hidden] : hidden
  const given = new Map(coming.map(({ slug }, place) => [slug, free[place]?.slug]))
  let highest = Math.max(-1, ...last.keys.values())
  const newKey = () => {
    highest += 1
    return highest
  }
  const keyOf = ({ slug }: Paper) => last.keys.get(given.get(slug) ?? slug) ?? newKey()
  const unused = [...free.slice(coming.length), ...(isGuess ? [] : leaving)]
  // Of a page many more cards go than the next list needs
  const rest = isPage || last.isPage ? [] : unused
  const keys = new Map([...papers, ...rest].map((paper) => [paper.slug, keyOf(paper)]))
  return { papers, isPage, rest, keys }
}
