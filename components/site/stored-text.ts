export type StoredText = {
  /** Null where there is none, or where the browser keeps nothing for this site. */
  get: () => string | null
  /** Calls `listener` after every change; answers with the way to stop that. */
  subscribe: (listener: () => void) => () => void
}

/**
 * A text in the browser's storage that every card of a list asks for. It is read again only after a change, which
 * another tab or the page itself (by the event `changed`) announces: asking the storage each time costs a part of
 * the frame in which the results of a keystroke are to stand.
 */
export function storedText(key: string, changed: string): StoredText {
  const listeners = new Set<() => void>()
  let text: string | null = null
  const read = () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const onChange = () => {
    text = read()
    for (const listener of listeners) listener()
  }
  const events = [changed, 'storage', 'pageshow']
  return {
    get: () => (listeners.size === 0 ? read() : text),
    subscribe(listener) {
      if (listeners.size === 0) {
        text = read()
        for (const event of events) window.addEventListener(event, onChange)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        for (const event of events) window.removeEventListener(event, onChange)
      }
    },
  }
}
