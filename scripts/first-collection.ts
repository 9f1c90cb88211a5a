/** What is imported into an empty store, relative to the repository's root. */
export const FIRST_COLLECTION = 'prisma/seed/language-adaptation-papers.txt'
