import { PAPER_KEYS, type PaperAction } from './paper-keys'

/** What a key asks for, wherever one is on the page. */
export type Shortcut = 'search' | 'next' | 'previous' | PaperAction | 'help' | 'palette'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const SINGLE_KEYS: Record<string, Shortcut> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  [PAPER_KEYS.save]: 'save',
  [PAPER_KEYS.compare]: 'compare',
  '?': 'help',
}

/**
 * The shortcut that a key stands for; null for every other key. Where someone writes, single keys are letters, and
 * whoever has switched them off (speech input may say letters by accident) keeps only the palette's key.
 */
export function shortcutOf(key: Key, writing: boolean, singleKeys: boolean): Shortcut | null {
  if (key.altKey) return null
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'k' ? 'palette' : null
  return writing || !singleKeys ? null : (SINGLE_KEYS[key.key] ?? null)
}
