import { countText, papersCount } from '@/components/listing/papers-count'
import type { CollectionFacts } from '@/lib/store/store'
import { AboutSection } from './about-section'

type Props = {
  facts: CollectionFacts
  methods: number
  languages: number
  models: number
}

/** What the collection is, as far as its sources say. */
export function AboutPapers({ facts, methods, languages, models }: Props) {
  const { papers, changed, repaired, mentions } = facts
  return (
    <AboutSection id="papers">
      <p>
        This collection holds {papersCount(papers)}
        {changed !== null && (
          <>
            , last changed on <time dateTime={changed}>{dayOf(changed)}</time>
          </>
        )}
        . Titles and abstracts stand as their source has them
        {repaired > 0 &&
          `; in ${papersCount(repaired)}, left-overs of LaTeX and faults of copying are mended, and the API has the raw text beside the clean one`}
        .
      </p>
      <p>{sourceWords(facts)}</p>
      <p>
        They are tagged with {countText(methods)} methods, {countText(languages)} languages and{' '}
        {countText(models)} base models, by {countText(mentions)} mentions: places in a title or
        abstract that say so.
      </p>
    </AboutSection>
  )
}

/** "2 November 2026" */
function dayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  )
}

/** What sources tell of the papers beside title and abstract. */
function sourceWords({
  papers,
  withAuthors,
  withVenue,
  withYear,
  withUrl,
  years,
}: CollectionFacts): string {
  const told = [
    { what: 'authors', count: withAuthors },
    { what: 'a venue', count: withVenue },
    { what: 'a year', count: withYear },
    { what: 'an address', count: withUrl },
  ].filter(({ count }) => count > 0)
  if (told.length === 0) {
    return 'Their source gives neither authors nor venue nor year: title and abstract are all that is known, and nothing is made up.'
  }
  const parts = told.map(
    ({ what, count }) => `${what} for ${count === papers ? 'all' : countText(count)}`,
  )
  const span = years === null ? '' : ` They are from ${years.first} to ${years.last}.`
  return `Their sources give ${parts.join(', ')}; what they do not give is left out, never guessed.${span}`
}
