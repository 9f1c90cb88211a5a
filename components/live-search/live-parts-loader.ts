import { watched } from './watched'

type LiveParts = typeof import('./live-parts')

/** The live layer once it is loaded: Fuse.js, React Query and the components they feed. */
export const liveParts = watched<LiveParts | null>(null)

let asked = false

/** Loads the live layer, once; a failed load is tried again with the next key. */
export function loadLiveParts(): void {
  if (asked) return
  asked = true
  import('./live-parts').then(
    (parts) => {
      liveParts.set(parts)
      parts.prefetch()
    },
    () => {
      asked = false
    },
  )
}
