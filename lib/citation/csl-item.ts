import { type PublicationKind, publicationKind } from '../papers/publication-kind'
import type { PaperSummary } from '../store/store'
import { parsedName } from './parsed-name'

const TYPES: Record<PublicationKind, string> = {
  preprint: 'article',
  journal: 'article-journal',
  conference: 'paper-conference',
}

/** A paper in the form that citation programs exchange (CSL-JSON); only what its source gave. */
export function cslItem(paper: PaperSummary, key: string): Record<string, unknown> {
  const { title, authors, year, venue, url } = paper
  return {
    id: key,
    // Without a venue it is a document: an article would want the name of its journal
    type: venue === null ? 'document' : TYPES[publicationKind(venue)],
    title,
    ...(authors.length > 0 && { author: authors.map(parsedName) }),
    ...(year !== null && { issued: { 'date-parts': [[year]] } }),
    ...(venue !== null && { 'container-title': venue }),
    ...(url !== null && { URL: url }),
  }
}
