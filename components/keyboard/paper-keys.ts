/** The keys that do something with the paper one is on. */
export const PAPER_KEYS = { save: 's', compare: 'c' } as const

export type PaperAction = keyof typeof PAPER_KEYS

/** Marks the button that an action's key presses. */
export function pressedBy(action: PaperAction): { 'data-shortcut': string } {
  return { 'data-shortcut': PAPER_KEYS[action] }
}

/** Selects what `pressedBy` has marked. */
export function buttonOf(action: PaperAction): string {
  return `[data-shortcut="${PAPER_KEYS[action]}"]`
}
