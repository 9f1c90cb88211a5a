import { useEffect, useState } from 'react'

/** A value once it has stayed the same for a while: not every key of a fast typist asks the server. Until then, `initial`. */
export function useSettled<T>(value: T, delayMs: number, initial = value): T {
  const [settled, setSettled] = useState(initial)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])
  return settled
}
