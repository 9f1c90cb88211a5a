import type { Evidence, TaggedPaper } from '../paper'
import { paperHref } from '../query/listing-href'
import type { PaperDetail, PaperSummary, RelatedPaper, TagNames } from '../store/store'

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

/** What one paper's own answer adds: the evidence, the source's text, other versions. */
export function paperDetailAnswer(paper: Omit<PaperDetail, 'versions'>) {
  return { ...paperAnswer(paper), mentions: paper.evidence, raw: paper.raw }
}

export function storedPaperAnswer(paper: PaperDetail, related: readonly RelatedPaper[]) {
  return { ...paperDetailAnswer(paper), related, versions: paper.versions }
}

/** A paper that is not in a store, with its names filled in. */
export function detailOf(
  paper: TaggedPaper,
  slug: string,
  names: TagNames,
): Omit<PaperDetail, 'versions'> & { evidence: Evidence[] } {
  const { title, abstract } = paper.raw
  return {
    ...paper,
    slug,
    methods: paper.methods.map((method) => ({ slug: method, name: names.method(method) })),
    models: paper.models.map((model) => ({ slug: model, name: names.model(model) })),
    languages: paper.languages.map((code) => ({ code, name: names.language(code) })),
    raw: { title, abstract },
  }
}
