export type PublicationKind = 'preprint' | 'journal' | 'conference'

const PREPRINT = /\b(?:ar|bio|med|chem)xiv\b|\bpreprint\b|\bcorr\b/i
const JOURNAL = /\b(?:journal|transactions|letters|magazine|review)\b/i

/**
 * What a venue's name says of how a paper appeared. A venue is called a journal when its name says so and else a
 * conference, which is wrong for book chapters and theses: no source here tells them apart.
 */
export function publicationKind(venue: string | null): PublicationKind {
  if (venue === null || PREPRINT.test(venue)) return 'preprint'
  return JOURNAL.test(venue) ? 'journal' : 'conference'
}
