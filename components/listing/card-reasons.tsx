import type { ListedPaper } from '@/lib/store/store'
import { shortName } from './short-name'

const FIELD_WORDS: Readonly<Record<string, string>> = {
  model: 'base model',
  introduces: 'name',
  has: 'link',
}

/** By what a search found the paper, in one quiet line. */
export function CardReasons({ reasons }: Pick<ListedPaper, 'reasons'>) {
  if (reasons.length === 0) return null
  const parts = reasons.map(
    ({ field, words }) => `${FIELD_WORDS[field] ?? field}: ${words.map(shortName).join(', ')}`,
  )
  return (
    <p className="card-why">
      <span className="sr-only">Found by </span>
      {parts.join(' · ')}
    </p>
  )
}
