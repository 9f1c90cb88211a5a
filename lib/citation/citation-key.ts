import anyAscii from 'any-ascii'
import { eng } from 'stopword'
import type { PaperSummary } from '../store/store'

const TITLE_WORDS = 3
const SMALL_WORDS = new Set(eng)

type Cited = Pick<PaperSummary, 'authors' | 'year' | 'title'>

/**
 * The name by which a text cites a paper, as the ACL Anthology makes it: "hu-etal-2021-lora". A paper of which the
 * source gives neither author nor year has the first words of its title: "chocollama-lessons-learned".
 */
export function citationKey({ authors, year, title }: Cited, more = 0): string {
  const words = titleWords(title)
  if (authors.length === 0 && year === null) {
    return words.slice(0, TITLE_WORDS + more).join('-') || 'untitled'
  }
  const parts = [...names(authors), ...(year === null ? [] : [String(year)])]
  return [...parts, ...words.slice(0, 1 + more)].join('-')
}

/** A key for each paper of one file. Of two that would have the same, the later takes more words of its title. */
export function citationKeys(papers: readonly Cited[]): string[] {
  const taken = new Set<string>()
  return papers.map((paper) => {
    const most = titleWords(paper.title).length
    let key = citationKey(paper)
    for (let more = 1; taken.has(key) && more <= most; more++) key = citationKey(paper, more)
    const whole = key
    for (let number = 2; taken.has(key); number++) key = `${whole}-${number}`
    taken.add(key)
    return key
  })
}

function names(authors: readonly string[]): string[] {
  const last = authors.map((author) => slugged(author.includes(',') ? author : familyOf(author)))
  if (last.length > 2) return [last[0] ?? '', 'etal']
  return last
}

function familyOf(author: string): string {
  return author.trim().split(/\s+/).at(-1) ?? author
}

function slugged(name: string): string {
  const family = name.split(',')[0] ?? name
  return anyAscii(family)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
}

function titleWords(title: string): string[] {
  const words =
    anyAscii(title)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return telling.length > 0 ? telling : words
}
