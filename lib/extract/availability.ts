import type { Availability, Link, Mention, TextField } from '../paper'
import { PROMISE_WORD, promisesSomething } from './availability-promise'
import { paperLinks } from './links'
import { mention, type PaperText, sentences } from './paper-text'

const FIELDS: readonly TextField[] = ['title', 'abstract']

/**
 * Whether what a paper made can be had: `linked` with a link that is not `other`, `promised` where it is
 * said to be or become available, else `none`. The evidence is the sentence. `links` are all of the
 * paper's links, those of its source's own fields included, `inText` the places of those in the text.
 */
export function availabilityOf(
  paper: PaperText,
  links: readonly Link[],
  inText: readonly Mention[] = paperLinks(paper).mentions,
): { availability: Availability; mentions: Mention[] } {
  const useful = new Set(links.filter(({ kind }) => kind !== 'other').map(({ url }) => url))
  if (useful.size > 0)
    return { availability: 'linked', mentions: linkSentences(paper, useful, inText) }
  const promises = FIELDS.flatMap((field) => promiseSentences(paper[field], field))
  return { availability: promises.length > 0 ? 'promised' : 'none', mentions: promises }
}

function linkSentences(
  paper: PaperText,
  urls: ReadonlySet<string>,
  mentions: readonly Mention[],
): Mention[] {
  return FIELDS.flatMap((field) => {
    const inField = mentions.filter((link) => link.field === field && urls.has(link.value))
    if (inField.length === 0) return []
    const text = paper[field]
    let next = 0
    return sentences(text).flatMap(({ start, end }) => {
      const first = next
      while ((inField[next]?.start ?? end) < end) next++
      return next > first ? [mention('availability', 'linked', field, text, start, end)] : []
    })
  })
}

function promiseSentences(text: string, field: TextField): Mention[] {
  if (!PROMISE_WORD.test(text)) return []
  return sentences(text)
    .filter(({ start, end }) => promisesSomething(text.slice(start, end)))
    .map(({ start, end }) => mention('availability', 'promised', field, text, start, end))
}
