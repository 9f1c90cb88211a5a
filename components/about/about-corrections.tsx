import type { Correction } from '@/lib/paper'
import { correctedName, TYPE_WORDS } from '@/lib/papers/corrected-name'
import { paperHref } from '@/lib/query/listing-href'
import type { PaperTitle } from '@/lib/store/store'
import { AboutSection } from './about-section'

type Terms = readonly { slug: string; name: string }[]
type Props = { corrections: readonly (PaperTitle & Correction)[]; methods: Terms; models: Terms }

/** More are in the API, paper by paper. */
const SHOWN_MAX = 100

/** All that people have set right by hand. */
export function AboutCorrections({ corrections, methods, models }: Props) {
  const papers = new Set(corrections.map(({ slug }) => slug)).size
  return (
    <AboutSection id="corrections">
      <p>
        Where an abstract misleads the program, a person may add a tag or take one away, with a
        reason. Added tags say “corrected” where others show their words; removed ones leave a trace
        on the paper’s page.
      </p>
      {corrections.length === 0 ? (
        <p>No tag of this collection has been corrected.</p>
      ) : (
        <>
          <p>
            {corrections.length === 1 ? '1 tag has' : `${corrections.length} tags have`} been
            corrected, on {papers === 1 ? '1 paper' : `${papers} papers`}
            {corrections.length > SHOWN_MAX && `; here are the first ${SHOWN_MAX}`}:
          </p>
          <ul className="about-corrections">
            {corrections.slice(0, SHOWN_MAX).map((correction) => {
              const { slug, title, change, type, value, reason } = correction
              return (
                <li key={`${slug} ${type} ${value}`}>
                  <a href={paperHref(slug)} className="paper-link">
                    {title}
                  </a>
                  <p>
                    {TYPE_WORDS[type]} <b>{correctedName(correction, methods, models)}</b> {change}:{' '}
                    {reason}
                  </p>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </AboutSection>
  )
}
