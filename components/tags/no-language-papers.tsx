import { countText } from '@/components/listing/papers-count'
import type { Language } from '@/lib/paper'
import { relatives } from '@/lib/papers/relatives'
import type { Counted } from '@/lib/store/store'
import { type LanguageDetails, languageByCode } from '@/lib/vocabulary/languages'

type Props = { language: LanguageDetails; studied: readonly (Language & Counted)[] }

const SHARED = { family: 'Studied relatives', script: 'Studied languages of the same script' }

/** A language that no paper studies: says so, and leads to those near it that papers do study. */
export function NoLanguagePapers({ language, studied }: Props) {
  const placed = studied.map((one) => ({
    ...one,
    familyPath: languageByCode(one.code)?.familyPath ?? [],
  }))
  const near = relatives(language, placed)
  return (
    <div className="tag-none">
      <p>No paper here studies {language.name}.</p>
      {near !== null && (
        <>
          <h2 className="section-head">
            {SHARED[near.by]}: {near.name}
          </h2>
          <ul className="tag-relatives">
            {near.languages.map(({ code, name, count }) => (
              <li key={code}>
                <a href={`/languages/${code}`} className="tag-language">
                  {name}
                </a>{' '}
                <span className="code">{code}</span>{' '}
                <span className="count text-quiet">{countText(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        See all{' '}
        <a href="/languages" className="link">
          languages that papers study
        </a>{' '}
        or{' '}
        <a href="/map" className="link">
          the map of methods and languages
        </a>{' '}
        with its gaps.
      </p>
    </div>
  )
}
