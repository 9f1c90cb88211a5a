import { papersCount } from '@/components/listing/papers-count'
import { shortName } from '@/components/listing/short-name'
import type { Company } from '@/lib/papers/occurs-with'

type Props = {
  /** The tag in words. */
  name: string
  missed: readonly Company[]
}

/** The gaps of a tag in words: frequent companions that no paper has it with. That there are none is said, too. */
export function NeverWith({ name, missed }: Props) {
  return (
    <section aria-labelledby="never-with" className="never-with">
      <h2 id="never-with" className="section-head">
        Gaps
      </h2>
      {missed.map(({ facet, values }) => (
        <p key={facet}>
          No paper here has {shortName(name)} together with{' '}
          {values.map(({ value, label, count }, place) => (
            <span key={value}>
              {joint(place, values.length)}
              <a href={`/${facet}s/${value}`} className={`tag-${facet}`}>
                {shortName(label)}
              </a>{' '}
              <span className="text-quiet">({papersCount(count)})</span>
            </span>
          ))}
          .
        </p>
      ))}
      {missed.length === 0 ? (
        <p>
          None: every tag that chance alone would bring together with {shortName(name)} is found
          with it here.
        </p>
      ) : (
        <p className="text-fine text-quiet">
          Each is frequent enough that chance alone would bring at least one such paper.
        </p>
      )}
    </section>
  )
}

function joint(place: number, length: number): string {
  if (place === 0) return ''
  return place === length - 1 ? ' or ' : ', '
}
