import { papersCount } from '@/components/listing/papers-count'
import { shortName } from '@/components/listing/short-name'
import { modelCompany } from '@/lib/papers/model-company'
import type { TagListing } from '@/lib/papers/tag-listing'

type Props = {
  /** The family that it belongs to. */
  family: string | null
  /** Whether papers tell it apart into others: then it is a family itself. */
  isFamily: boolean
  listing: TagListing
  /** The model itself, what it is a kind of, and its kinds. */
  kin: ReadonlySet<string>
}

const BEFORE = { method: 'with', language: 'for', model: 'beside' }

/** What a model is and how papers here use it, from what is known of it: the vocabulary defines no models. */
export function ModelSentence({ family, isFamily, listing: { total, facets }, kin }: Props) {
  const company = modelCompany(facets, kin)
  return (
    <p className="tag-definition">
      {isFamily ? 'A family of base models' : 'A base model'}
      {family !== null && ` of the ${family} family`}
      {total > 0 && ` that ${papersCount(total)} here ${total === 1 ? 'works' : 'work'} on`}
      {company.length > 0 && ', most often '}
      {company.map(({ facet, values }, place) => (
        <span key={facet}>
          {place > 0 && ', and '}
          {BEFORE[facet]}{' '}
          {values.map(({ value, label }, at) => (
            <span key={value}>
              {at > 0 && ' and '}
              <a href={`/${facet}s/${value}`} className={`tag-${facet}`}>
                {shortName(label)}
              </a>
            </span>
          ))}
        </span>
      ))}
      .
    </p>
  )
}
