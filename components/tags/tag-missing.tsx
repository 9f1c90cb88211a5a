import { Missing } from '@/components/paper/missing'
import type { CompanyFacet } from '@/lib/papers/occurs-with'

type Props = {
  facet: CompanyFacet
  /** As the address has it. */
  value: string
  near: { value: string; label: string }[]
}

const NOUNS = { method: 'method', language: 'language', model: 'base model' }

export function TagMissing({ facet, value, near }: Props) {
  const noun = NOUNS[facet]
  return (
    <Missing
      title={`No ${noun} has this address`}
      near={near.map((one) => ({ href: `/${facet}s/${one.value}`, label: one.label }))}
      q={value.replace(/-+/g, ' ')}
    >
      <p>
        <q className="break-words">{value}</q>{' '}
        {facet === 'language'
          ? 'is no code of ISO 639-3, which names nearly 8,000 languages by three letters each.'
          : `is no ${noun} that this collection knows.`}
      </p>
    </Missing>
  )
}
