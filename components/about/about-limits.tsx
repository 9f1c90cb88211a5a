import { AboutSection } from './about-section'

const LIMITS = [
  'Only title and abstract are read. A language, a model or a link that stands in the paper alone is not found; many abstracts name no language at all.',
  'A technique is found where it is named. One that is only described, in words of the authors’ own, is missed; an unusual abbreviation may be, too.',
  'Whether a sentence is on the work or on others is told by its wording. Abstracts that begin with long background, or that never say “we”, mislead more often.',
  'Names that are everyday words or places as well count as languages only in clear contexts, so some true ones are missed.',
  'A base model counts where the work only compares itself with it, as a technique does; one that merely made the data, or that everybody names as an example, should not, and sometimes slips in.',
  'Base models are those of a list that people keep; a model that is new and not on it has no tag.',
  'Which names a paper introduces follows from how authors usually bring names; a name brought in passing is missed.',
  'Links are not visited: “linked” says that there is an address, not that it answers, or that the code is complete.',
  'Abstracts in English are expected. Others are searched, but hardly tagged.',
]

/** What readers should not expect. */
export function AboutLimits() {
  return (
    <AboutSection id="limits">
      <ul className="about-list">
        {LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </AboutSection>
  )
}
