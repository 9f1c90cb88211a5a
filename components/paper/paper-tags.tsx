import { languagesText } from '@/components/listing/papers-count'
import type { tagFinder } from '@/lib/evidence/evidence-tags'
import { fixedLabel } from '@/lib/papers/fixed-label'
import type { TermNode } from '@/lib/papers/term-tree'
import type { PaperDetail } from '@/lib/store/store'
import type { LanguageDetails } from '@/lib/vocabulary/languages'
import { ShowsEvidence } from './shows-evidence'
import { SideRow, SideSection } from './side-section'

type Find = ReturnType<typeof tagFinder>

type TermsProps = { title: string; type: 'method' | 'model'; terms: TermNode[]; find: Find }

/** Methods or base models, each kind under what it is a kind of. */
export function PaperTerms({ title, type, terms, find }: TermsProps) {
  if (terms.length === 0) return null
  return (
    <SideSection title={title}>
      <TermRows type={type} terms={terms} find={find} />
    </SideSection>
  )
}

function TermRows({ type, terms, find }: Omit<TermsProps, 'title'>) {
  return (
    <ul>
      {terms.map(({ slug, name, children }) => (
        <SideRow
          key={slug}
          tag={
            <a href={`/${type}s/${slug}`} className={`tag-${type}`}>
              {name}
            </a>
          }
          evidence={<ShowsEvidence tag={find(type, slug)} name={name} />}
        >
          {children.length > 0 && (
            <div className="side-row-children">
              <TermRows type={type} terms={children} find={find} />
            </div>
          )}
        </SideRow>
      ))}
    </ul>
  )
}

type LanguagesProps = {
  languages: LanguageDetails[]
  /** The number of languages the work claims to cover. */
  claimed: number | null
  find: Find
}

export function PaperLanguages({ languages, claimed, find }: LanguagesProps) {
  if (languages.length === 0 && claimed === null) return null
  return (
    <SideSection title="Languages">
      <ul>
        {languages.map(({ code, name, familyPath, script }) => (
          <SideRow
            key={code}
            tag={
              <>
                <a href={`/languages/${code}`} className="tag-language">
                  {name}
                </a>{' '}
                <span className="code">{code}</span>
              </>
            }
            evidence={<ShowsEvidence tag={find('language', code)} name={name} />}
          >
            <p className="side-row-more">
              {[familyPath.map((family) => family.name).join(' › '), script]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </SideRow>
        ))}
        {claimed !== null && (
          <SideRow
            tag={<>works on {languagesText(claimed)}</>}
            evidence={
              <ShowsEvidence
                tag={find('languageCount', String(claimed))}
                name={languagesText(claimed)}
              />
            }
          />
        )}
      </ul>
    </SideSection>
  )
}

export function PaperContributions({ paper, find }: { paper: PaperDetail; find: Find }) {
  if (paper.contributions.length === 0) return null
  return (
    <SideSection title="Contribution">
      <ul>
        {paper.contributions.map((contribution) => (
          <SideRow
            key={contribution}
            tag={
              <a href={`/?contribution=${contribution}`} className="link">
                {fixedLabel('contribution', contribution)}
              </a>
            }
            evidence={
              <ShowsEvidence tag={find('contribution', contribution)} name={contribution} />
            }
          />
        ))}
      </ul>
    </SideSection>
  )
}

export function PaperIntroduces({ paper, find }: { paper: PaperDetail; find: Find }) {
  if (paper.introduces.length === 0) return null
  return (
    <SideSection title="Introduces">
      <ul>
        {paper.introduces.map(({ name, long }) => (
          <SideRow
            key={name}
            tag={
              <>
                <span className="font-semibold">{name}</span>
                {long !== null && ` – ${long}`}
              </>
            }
            evidence={<ShowsEvidence tag={find('introduces', name)} name={name} />}
          />
        ))}
      </ul>
    </SideSection>
  )
}
