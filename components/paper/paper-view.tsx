import { languagesText } from '@/components/listing/papers-count'
import { shortName } from '@/components/listing/short-name'
import { type EvidenceTag, evidenceTags, tagFinder } from '@/lib/evidence/evidence-tags'
import type { Parents } from '@/lib/papers/most-specific'
import type { Tree } from '@/lib/papers/term-tree'
import type { Counted, FacetValue, PaperDetail } from '@/lib/store/store'
import type { LanguageDetails } from '@/lib/vocabulary/languages'
import { EvidenceFrame, type FramedTag } from './evidence-frame'
import { EvidenceText } from './evidence-text'
import { PaperActions } from './paper-actions'
import { PaperHead } from './paper-head'
import { PaperLinks } from './paper-links'
import { PaperTagLine } from './paper-tag-line'
import {
  type CountedTerm,
  PaperContributions,
  PaperIntroduces,
  PaperLanguages,
  PaperTerms,
} from './paper-tags'
import { type RemovedTag, RemovedTags } from './removed-tags'
import { TitleLookup } from './title-lookup'
import './paper.css'
import './evidence.css'
import './evidence-slots.css'

type Props = {
  paper: PaperDetail
  methods: Tree<CountedTerm>[]
  models: Tree<CountedTerm>[]
  /** Which tags are kinds of which. */
  parents: Parents
  languages: (LanguageDetails & Counted)[]
  /** All kinds of contribution, with the papers of each. */
  contributions: readonly FacetValue[]
  removed: readonly RemovedTag[]
  /** The paper's own absolute address. */
  url: string
}

/** A paper to be read: its text with the words of its tags marked, and beside it the tags. */
export function PaperView({
  paper,
  methods,
  models,
  parents,
  languages,
  contributions,
  removed,
  url,
}: Props) {
  const tags = evidenceTags(paper.evidence, paper.corrections)
  const find = tagFinder(tags)
  return (
    <EvidenceFrame tags={framedTags(tags, paper)}>
      <div className="paper">
        <article className="paper-text">
          <PaperHead paper={paper} tags={tags} />
          <PaperActions title={paper.title} slug={paper.slug} url={url} />
          <PaperTagLine paper={paper} parents={parents} find={find} />
          <h2 className="sr-only">Abstract</h2>
          <p className="abstract evidence-fades">
            <EvidenceText text={paper.abstract} field="abstract" tags={tags} />
          </p>
          <TitleLookup title={paper.title} />
        </article>
        <aside aria-label="Tags and links" className="paper-side">
          <PaperTerms title="Methods" type="method" terms={methods} find={find} />
          <PaperLanguages languages={languages} claimed={paper.languageCount} find={find} />
          <PaperTerms title="Base models" type="model" terms={models} find={find} />
          <PaperContributions paper={paper} all={contributions} find={find} />
          <PaperIntroduces paper={paper} find={find} />
          <PaperLinks paper={paper} find={find} />
          <RemovedTags tags={removed} />
        </aside>
      </div>
    </EvidenceFrame>
  )
}

/** What the frame needs to know of the tags that have words in the text. */
function framedTags(tags: readonly EvidenceTag[], paper: PaperDetail): FramedTag[] {
  const names = new Map<string, string>([
    ...paper.methods.map(({ slug, name }) => [`method ${slug}`, name] as const),
    ...paper.models.map(({ slug, name }) => [`model ${slug}`, name] as const),
    ...paper.languages.map(({ code, name }) => [`language ${code}`, name] as const),
    [`languageCount ${paper.languageCount}`, languagesText(paper.languageCount ?? 0)],
  ])
  return tags.flatMap(({ type, value, anchor, slot, mentions }) => {
    if (slot === null) return []
    // Two mentions may begin at one place; one steps there once
    const places = new Set(mentions.map(({ field, start }) => `${field} ${start}`)).size
    const name = names.get(`${type} ${value}`)
    return [{ slot, type, anchor, places, name: name === undefined ? value : shortName(name) }]
  })
}
