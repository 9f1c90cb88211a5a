import { paperHref } from '../query/listing-href'
import type { PaperDetail, PaperSummary, RelatedPaper } from '../store/store'

/** A paper in the shape of docs/rules.md, The API. Keys are a promise to programs: they may be added to, never renamed. */
export function paperAnswer(paper: PaperSummary) {
  return {
    slug: paper.slug,
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    page: paperHref(paper.slug),
    url: paper.url,
    authors: paper.authors,
    year: paper.year,
    venue: paper.venue,
    methods: paper.methods,
    languages: paper.languages,
    languageCount: paper.languageCount,
    models: paper.models,
    contributions: paper.contributions,
    links: paper.links,
    availability: paper.availability,
    introduces: paper.introduces,
  }
}

export type PaperAnswer = ReturnType<typeof paperAnswer>

/**
 * What one paper's own answer adds: the evidence, what curators have changed, the source's text. A tag that a curator
 * added stands among the mentions with its reason and among the corrections.
 */
export function paperDetailAnswer(paper: Omit<PaperDetail, 'versions'>) {
  return {
    ...paperAnswer(paper),
    mentions: paper.evidence,
    corrections: paper.corrections,
    raw: paper.raw,
  }
}

export function storedPaperAnswer(paper: PaperDetail, related: readonly RelatedPaper[]) {
  return { ...paperDetailAnswer(paper), related, versions: paper.versions }
}
