import { useSyncExternalStore } from 'react'

export type Watched<T> = {
  get: () => T
  set: (value: T) => void
  /** Calls `listener` after every change; answers with the way to stop that. */
  subscribe: (listener: () => void) => () => void
  use: () => T
}

/** A value of the browser's page that components in different places watch. The server sees `initial`. */
export function watched<T>(initial: T): Watched<T> {
  let current = initial
  const listeners = new Set<() => void>()
  const get = () => current
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }
  return {
    get,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      for (const listener of listeners) listener()
    },
    subscribe,
    use: () => useSyncExternalStore(subscribe, get, () => initial),
  }
}
