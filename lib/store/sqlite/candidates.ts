import type { Candidate, PaperSummary } from '../store'

/** Two lines of a result card on a wide screen, and a little more. */
const BEGINNING_LENGTH = 280

/** What the browser's fuzzy layer needs of a paper, without its abstract. */
export function candidateOf(paper: PaperSummary): Candidate {
  const { slug, title, methods, languages, languageCount, models, introduces, links } = paper
  const code = links.some(({ kind }) => kind === 'code')
  return { slug, title, abstract: '', methods, languages, languageCount, models, introduces, code }
}

/** The same with the beginning of the abstract. */
export function shownCandidate(paper: PaperSummary): Candidate {
  const { abstract } = paper
  const words = abstract.slice(0, BEGINNING_LENGTH).replace(/\s+\S*$/, '')
  const beginning = abstract.length > BEGINNING_LENGTH ? `${words} …` : abstract
  return { ...candidateOf(paper), abstract: beginning }
}
