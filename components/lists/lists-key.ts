/** Where the browser keeps the lists, and what is announced in this page when they change. */
export const LISTS_KEY = 'paper-explorer.lists'
export const LISTS_CHANGED = 'lists-changed'

export function onListsChange(notify: () => void): () => void {
  window.addEventListener(LISTS_CHANGED, notify)
  window.addEventListener('storage', notify)
  return () => {
    window.removeEventListener(LISTS_CHANGED, notify)
    window.removeEventListener('storage', notify)
  }
}
