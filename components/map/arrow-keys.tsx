'use client'

import { useEffect } from 'react'

/** Where a key leads from a cell, as row and column; null: the key is not ours. */
function target(event: KeyboardEvent, row: number, column: number, grid: HTMLElement[][]) {
  const last = (cells: readonly unknown[] | undefined) => (cells?.length ?? 1) - 1
  switch (event.key) {
    case 'ArrowRight':
      return [row, column + 1] as const
    case 'ArrowLeft':
      return [row, column - 1] as const
    case 'ArrowDown':
      return [row + 1, column] as const
    case 'ArrowUp':
      return [row - 1, column] as const
    case 'Home':
      return [event.ctrlKey ? 0 : row, 0] as const
    case 'End':
      return [event.ctrlKey ? last(grid) : row, last(grid[row])] as const
    default:
      return null
  }
}

/**
 * Lets the arrow keys move between the links of a table that the server has written, and makes the table one stop
 * for the Tab key: hundreds of stops would stand between its two sides. Without scripts each link is a stop.
 *
 * @param view Changes when the table's content does.
 */
export function ArrowKeys({ tableId, view }: { tableId: string; view: string }) {
  useEffect(() => {
    const table = document.getElementById(tableId)
    if (!(table instanceof HTMLTableElement) || view === '') return
    const grid: HTMLElement[][] = [...table.rows]
      .filter((row) => row.dataset.groups === undefined)
      .map((row) => [...row.cells].map((cell) => cell.querySelector('a') ?? cell))
    const links = grid.flat().filter((one) => one instanceof HTMLAnchorElement)
    for (const link of links) link.tabIndex = -1
    let current = links.find((link) => link.closest('tbody') !== null) ?? links[0]
    if (current !== undefined) current.tabIndex = 0

    const onFocus = (event: FocusEvent) => {
      const link = event.target
      if (!(link instanceof HTMLAnchorElement)) return
      if (current !== undefined) current.tabIndex = -1
      current = link
      link.tabIndex = 0
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return
      if (!(event.target instanceof HTMLElement)) return
      const here = event.target
      const row = grid.findIndex((cells) => cells.includes(here))
      const column = grid[row]?.indexOf(here) ?? -1
      const to = row === -1 ? null : target(event, row, column, grid)
      if (to === null) return
      event.preventDefault()
      const cell = grid[to[0]]?.[to[1]]
      // The corner has no link
      if (cell instanceof HTMLAnchorElement) cell.focus()
    }
    table.addEventListener('focusin', onFocus)
    table.addEventListener('keydown', onKey)
    return () => {
      table.removeEventListener('focusin', onFocus)
      table.removeEventListener('keydown', onKey)
    }
  }, [tableId, view])
  return null
}
