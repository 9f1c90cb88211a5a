import type { Language } from '@/lib/paper'
import { relatives } from '@/lib/papers/relatives'
import type { Counted } from '@/lib/store/store'
import { type LanguageDetails, languageByCode } from '@/lib/vocabulary/languages'

type Props = { language: LanguageDetails; studied: readonly (Language & Counted)[] }

/** A language that no paper studies: says so, and which of its relatives papers do study. */
export function NoLanguagePapers({ language, studied }: Props) {
  const placed = studied.map(({ code, count }) => ({
    code,
    count,
    name: languageByCode(code)?.name ?? code,
    familyPath: languageByCode(code)?.familyPath ?? [],
  }))
  const near = relatives(language, placed)
  return (
    <div className="tag-none">
      <p>No paper in this collection studies {language.name}.</p>
      {near === null ? (
        <p>
          See the{' '}
          <a href="/languages" className="link">
            languages that papers study
          </a>
          .
        </p>
      ) : (
        <>
          <h2 className="section-head">Studied relatives: {near.family.name}</h2>
          <ul className="tag-relatives">
            {near.languages.map(({ code, name, count }) => (
              <li key={code}>
                <a href={`/languages/${code}`} className="tag-language">
                  {name}
                </a>{' '}
                <span className="code">{code}</span>{' '}
                <span className="count text-quiet">{count.toLocaleString('en')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
