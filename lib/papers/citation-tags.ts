import type { PaperSummary } from '../store/store'

/**
 * Meta tags that reference managers read, by name; only what the source gave. Without `z:itemType` a
 * title alone would be taken for a journal article. A venue is called a journal when its name says so
 * and else a conference, which is wrong for book chapters and theses: no source here tells them apart.
 */
export function citationTags(paper: PaperSummary): Record<string, string | string[]> {
  const tags: Record<string, string | string[]> = { citation_title: paper.title }
  if (paper.authors.length > 0) tags.citation_author = paper.authors
  if (paper.year !== null) tags.citation_publication_date = String(paper.year)
  if (paper.url !== null) tags.citation_public_url = paper.url
  if (paper.venue === null || PREPRINT.test(paper.venue)) {
    tags['z:itemType'] = 'preprint'
  } else if (JOURNAL.test(paper.venue)) {
    tags.citation_journal_title = paper.venue
    tags['z:itemType'] = 'journalArticle'
  } else {
    tags.citation_conference_title = paper.venue
    tags['z:itemType'] = 'conferencePaper'
  }
  return tags
}

const PREPRINT = /\b(?:ar|bio|med|chem)xiv\b|\bpreprint\b|\bcorr\b/i
const JOURNAL = /\b(?:journal|transactions|letters|magazine|review)\b/i
