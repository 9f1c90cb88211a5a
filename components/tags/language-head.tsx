import type { LanguageDetails } from '@/lib/vocabulary/languages'
import { languageByCode } from '@/lib/vocabulary/languages'

/** What is known of a language besides its papers. */
export function LanguageHead({ language }: { language: LanguageDetails }) {
  const { code, name, endonym, twoLetter, familyPath, script, speakers, scope } = language
  return (
    <header className="tag-head">
      <nav aria-label="Up" className="tag-path">
        <a href="/languages">Languages</a>
      </nav>
      <h1 className="page-title">
        {name}
        {endonym !== null && endonym !== name && (
          <>
            {' '}
            <span lang={twoLetter ?? code} dir="auto" className="tag-endonym">
              {endonym}
            </span>
          </>
        )}
      </h1>
      <dl className="tag-facts">
        <Fact term="Code">
          <span className="font-mono">{code}</span>
          {twoLetter !== null && (
            <>
              {' · '}
              <span className="font-mono">{twoLetter}</span>
            </>
          )}
        </Fact>
        {familyPath.length > 0 && (
          <Fact term="Family">{familyPath.map((family) => family.name).join(' › ')}</Fact>
        )}
        {script !== null && <Fact term="Script">{script}</Fact>}
        {speakers !== null && scope !== 'special' && (
          <Fact term="Speakers">about {peopleCount(speakers)}</Fact>
        )}
        <Kind language={language} />
      </dl>
    </header>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Said only where it is not the usual: a living language by itself. */
function Kind({ language: { kind, scope, macrolanguage } }: { language: LanguageDetails }) {
  const parts = [
    ...(kind === 'living' || kind === 'special' ? [] : [kind]),
    ...(scope === 'macrolanguage' ? ['macrolanguage: several languages under one code'] : []),
    ...(scope === 'special' ? ['a code for special use, no language'] : []),
  ]
  const whole = macrolanguage === null ? null : languageByCode(macrolanguage)
  if (parts.length === 0 && whole === null) return null
  return (
    <Fact term="Kind">
      {parts.join(', ')}
      {parts.length > 0 && whole !== null && ', '}
      {whole !== null && (
        <>
          part of{' '}
          <a href={`/languages/${whole.code}`} className="link">
            {whole.name}
          </a>
        </>
      )}
    </Fact>
  )
}

/** 25000000 → "25 million": the figures are estimates of two digits. */
function peopleCount(count: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' }).format(count)
}
