import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { focusCard } from './papers-in-reach'

const PAPER_PATH = '/papers/'

/** Back on a list from one of its papers, the focus is on that paper's card again: the next `j` goes on from there. */
export function useReturnToCard(): void {
  const path = usePathname()
  const before = useRef(path)

  useEffect(() => {
    const left = before.current
    before.current = path
    if (left === path || !left.startsWith(PAPER_PATH)) return
    if (document.activeElement === document.body) focusCard(left.slice(PAPER_PATH.length))
  }, [path])
}
