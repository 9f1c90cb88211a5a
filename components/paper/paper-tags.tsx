import { languagesText } from '@/components/listing/papers-count'
import type { tagFinder } from '@/lib/evidence/evidence-tags'
import { fixedLabel } from '@/lib/papers/fixed-label'
import type { Tree } from '@/lib/papers/term-tree'
import type { Counted, FacetValue, PaperDetail } from '@/lib/store/store'
import type { LanguageDetails } from '@/lib/vocabulary/languages'
import { SideSection } from './side-section'
import { TagRow } from './tag-row'

type Find = ReturnType<typeof tagFinder>

/** A method or model of the paper, with the number of all papers that have it. */
export type CountedTerm = Counted & { slug: string; name: string; parent: string | null }

type TermsProps = {
  title: string
  type: 'method' | 'model'
  terms: Tree<CountedTerm>[]
  find: Find
}

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
      {terms.map(({ slug, name, count, children }) => (
        <TagRow
          key={slug}
          tag={find(type, slug)}
          name={name}
          tone={`tag-${type}`}
          papers={{ href: `/${type}s/${slug}`, count }}
        >
          {children.length > 0 && (
            <div className="side-row-children">
              <TermRows type={type} terms={children} find={find} />
            </div>
          )}
        </TagRow>
      ))}
    </ul>
  )
}

type LanguagesProps = {
  languages: (LanguageDetails & Counted)[]
  /** The number of languages the work claims to cover. */
  claimed: number | null
  find: Find
}

export function PaperLanguages({ languages, claimed, find }: LanguagesProps) {
  if (languages.length === 0 && claimed === null) return null
  return (
    <SideSection title="Languages">
      <ul>
        {languages.map(({ code, name, familyPath, script, count }) => (
          <TagRow
            key={code}
            tag={find('language', code)}
            name={name}
            tone="tag-language"
            aside={<span className="code">{code}</span>}
            papers={{ href: `/languages/${code}`, count }}
          >
            <p className="side-row-more">
              {[familyPath.map((family) => family.name).join(' › '), script]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </TagRow>
        ))}
        {claimed !== null && (
          <TagRow
            tag={find('languageCount', String(claimed))}
            name={`works on ${languagesText(claimed)}`}
            tone="link"
          />
        )}
      </ul>
    </SideSection>
  )
}

type ContributionsProps = { paper: PaperDetail; all: readonly FacetValue[]; find: Find }

export function PaperContributions({ paper, all, find }: ContributionsProps) {
  if (paper.contributions.length === 0) return null
  return (
    <SideSection title="Contribution">
      <ul>
        {paper.contributions.map((contribution) => (
          <TagRow
            key={contribution}
            tag={find('contribution', contribution)}
            name={fixedLabel('contribution', contribution)}
            tone="link"
            papers={{
              href: `/?contribution=${contribution}`,
              count: all.find(({ value }) => value === contribution)?.count ?? 0,
            }}
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
          <TagRow
            key={name}
            tag={find('introduces', name)}
            name={name}
            tone="link"
            aside={long !== null && ` – ${long}`}
          />
        ))}
      </ul>
    </SideSection>
  )
}
