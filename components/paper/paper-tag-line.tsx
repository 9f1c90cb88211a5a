import { shortName } from '@/components/listing/short-name'
import type { tagFinder } from '@/lib/evidence/evidence-tags'
import { mostSpecific, type Parents } from '@/lib/papers/most-specific'
import type { PaperDetail } from '@/lib/store/store'

type Props = { paper: PaperDetail; parents: Parents; find: ReturnType<typeof tagFinder> }

/**
 * What the paper is about, in one line above its abstract where the side note comes only after it. Each tag marks its
 * words, as in the side note.
 */
export function PaperTagLine({ paper, parents, find }: Props) {
  const { methods, languages, models } = paper
  const tags = [
    ...mostSpecific(methods, parents, []).map(({ slug, name }) => {
      return { type: 'method' as const, value: slug, name: shortName(name) }
    }),
    ...languages.map(({ code, name }) => ({ type: 'language' as const, value: code, name })),
    ...mostSpecific(models, parents, []).map(({ slug, name }) => {
      return { type: 'model' as const, value: slug, name }
    }),
  ]
  if (tags.length === 0) return null
  return (
    <nav aria-label="Tags" className="paper-tag-line no-print">
      {tags.map(({ type, value, name }) => {
        const anchor = find(type, value)?.anchor
        return (
          <a
            key={`${type} ${value}`}
            href={anchor === undefined ? `/${type}s/${value}` : `#${anchor}`}
            className={`tag-${type}`}
          >
            {name}
          </a>
        )
      })}
    </nav>
  )
}
