import type { Candidate, PaperSummary } from '../store'

/** What the browser's fuzzy layer needs of each paper. */
export function readCandidates(papers: readonly PaperSummary[]): Candidate[] {
  return papers.map((paper) => ({
    slug: paper.slug,
    title: paper.title,
    methods: paper.methods.map(({ name }) => name),
    languages: paper.languages.map(({ name }) => name),
    models: paper.models.map(({ name }) => name),
    names: paper.introduces.flatMap(({ name, long }) => (long === null ? [name] : [name, long])),
    code: paper.links.some(({ kind }) => kind === 'code'),
  }))
}
