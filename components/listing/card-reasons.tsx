import type { ListedPaper } from '@/lib/store/store'
import { shortName } from './short-name'

const FIELD_WORDS: Readonly<Record<string, string>> = { introduces: 'name', has: 'link' }

/** What the card marks or shows as a tag anyhow. */
const SEEN = new Set(['title', 'abstract', 'method', 'language', 'model'])

/** By what else a search found the paper, where the card does not show it. */
export function CardReasons({ paper: { reasons, title } }: { paper: ListedPaper }) {
  const unseen = reasons.flatMap(({ field, words }) => {
    if (SEEN.has(field)) return []
    const rest = words.filter((word) => field !== 'introduces' || !title.includes(word))
    return rest.length === 0 ? [] : reasonWords({ field, words: rest })
  })
  if (unseen.length === 0) return null
  return (
    <p className="card-why">
      <span className="sr-only">Found by </span>
      {unseen.join(' · ')}
    </p>
  )
}

/** All that a search found the paper by, for those who ask. */
export function AllReasons({ reasons }: Pick<ListedPaper, 'reasons'>) {
  return (
    <details className="card-reasons no-print">
      <summary>
        Why<span className="sr-only"> it was found</span>
      </summary>
      <p>{reasons.map(reasonWords).join(' · ')}</p>
    </details>
  )
}

function reasonWords({ field, words }: ListedPaper['reasons'][number]): string {
  return `${FIELD_WORDS[field] ?? field}: ${words.map(shortName).join(', ')}`
}
