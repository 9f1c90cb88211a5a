import type { Run } from '@/lib/search/snippet'

/** Text with its search hits marked. */
export function Marked({ runs }: { runs: readonly Run[] }) {
  if (runs.every(({ marked }) => !marked)) return runs.map(({ text }) => text).join('')
  // Runs have no identity but their place, and never move
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return runs.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))
}
