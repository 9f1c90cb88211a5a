import type { Correction } from '@/lib/paper'
import { TYPE_WORDS } from '@/lib/papers/corrected-name'
import { SideSection } from './side-section'

export type RemovedTag = Correction & { name: string }

/** The trace of tags that a curator took away, each with the reason. */
export function RemovedTags({ tags }: { tags: readonly RemovedTag[] }) {
  if (tags.length === 0) return null
  return (
    <SideSection title="Removed by a correction">
      <ul>
        {tags.map(({ type, value, name, reason }) => (
          <li key={`${type} ${value}`} className="side-row">
            <span className="min-w-0">{name}</span>
            <span className="side-row-evidence text-quiet">{TYPE_WORDS[type]}</span>
            <p className="side-row-more">{reason}</p>
          </li>
        ))}
      </ul>
    </SideSection>
  )
}
