import { useMemo, useRef } from 'react'
import type { ListedPaper } from '@/lib/store/store'

/** The key by which React knows the card of each paper, by its slug. */
export type CardKeys = ReadonlyMap<string, number>

const NONE: CardKeys = new Map()

/**
 * Keys for the cards of a list that changes with every letter. They follow from the list and the one before it alone,
 * so that it does not matter how often React asks.
 */
export function useCardKeys(papers: readonly ListedPaper[], recycles: boolean): CardKeys {
  const last = useRef(NONE)
  return useMemo(() => {
    last.current = cardKeys(papers, last.current, recycles)
    return last.current
  }, [papers, recycles])
}

/**
 * A paper keeps its card. One that comes is given the card of one that goes where `recycles`, for to fill in a card takes
 * far less time than to make one; otherwise a card of its own.
 */
export function cardKeys(
  papers: readonly Pick<ListedPaper, 'slug'>[],
  last: CardKeys,
  recycles: boolean,
): CardKeys {
  const staying = new Set(papers.map(({ slug }) => slug))
  const left = [...last].flatMap(([slug, key]) => (staying.has(slug) ? [] : [key]))
  const free = recycles ? left : []
  let highest = Math.max(-1, ...last.values())
  const newKey = () => {
    highest += 1
    return highest
  }
  return new Map(papers.map(({ slug }) => [slug, last.get(slug) ?? free.shift() ?? newKey()]))
}
