import type { PaperSummary } from '../store/store'
import { publicationKind } from './publication-kind'

/**
 * Meta tags that reference managers read, by name; only what the source gave. Without `z:itemType` a
 * title alone would be taken for a journal article.
 */
export function citationTags(paper: PaperSummary): Record<string, string | string[]> {
  const tags: Record<string, string | string[]> = { citation_title: paper.title }
  if (paper.authors.length > 0) tags.citation_author = paper.authors
  if (paper.year !== null) tags.citation_publication_date = String(paper.year)
  if (paper.url !== null) tags.citation_public_url = paper.url
  const kind = publicationKind(paper.venue)
  if (paper.venue === null || kind === 'preprint') {
    tags['z:itemType'] = 'preprint'
  } else if (kind === 'journal') {
    tags.citation_journal_title = paper.venue
    tags['z:itemType'] = 'journalArticle'
  } else {
    tags.citation_conference_title = paper.venue
    tags['z:itemType'] = 'conferencePaper'
  }
  return tags
}
