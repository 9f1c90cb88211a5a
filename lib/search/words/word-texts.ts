import type { TaggedPaper } from '../../paper'

/** The fields whose words are searched; a tag's names come from the vocabulary, not from the paper. */
export const WORD_FIELDS = ['title', 'abstract', 'name', 'author'] as const
export type WordField = (typeof WORD_FIELDS)[number]

/** Raised when the same papers would get other words, so that stored ones are made anew. */
export const WORDS_VERSION = '2'

export type WordText = { field: WordField; text: string }

/** The part of a title before its colon, where that may be the name of what the paper brings. */
const TITLE_NAME = /^([^:]{1,40}):\s/

/** Names longer than this are descriptions. */
const TITLE_NAME_WORDS_MAX = 3

export type Searched = Pick<TaggedPaper, 'title' | 'abstract' | 'authors' | 'introduces'>

/** The first texts of a paper that are searched, each by itself: words of two of them are never in a row. */
export function mainTexts({ title, abstract }: Pick<Searched, 'title' | 'abstract'>): WordText[] {
  return [
    { field: 'title', text: title },
    { field: 'abstract', text: abstract },
  ]
}

/** The texts behind them: much shorter, and known only when all else of the paper is. */
export function furtherTexts({
  title,
  authors,
  introduces,
}: Omit<Searched, 'abstract'>): WordText[] {
  const names = introduces.flatMap(({ name, long }) => (long === null ? [name] : [name, long]))
  const head = TITLE_NAME.exec(title)?.[1]
  if (
    head !== undefined &&
    head.split(/\s+/).length <= TITLE_NAME_WORDS_MAX &&
    !names.includes(head)
  ) {
    names.push(head)
  }
  return [
    ...names.map((text): WordText => ({ field: 'name', text })),
    ...authors.map((text): WordText => ({ field: 'author', text })),
  ]
}
