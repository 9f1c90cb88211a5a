import { findUrls } from '../text/links'

export type CodeAddresses = {
  urls: string[]
  /** The urls are all that the field says. */
  isWhole: boolean
  /** An address has blanks in it, so nobody can tell where it ends; it is not in `urls`. */
  hasBlanks: boolean
  /** A value holds no address at all. */
  isNoAddress: boolean
}

const IMAGE = /!\[[^\]]*\]\([^)]*\)/g
const MARKDOWN_LINK = /\[[^\]]*\]\(([^()\s]+)\)/g
/** Another word behind an address: the rest of it ("…/Foot Step Net"), unless the word joins two of them. */
const WORD_BEHIND = /^ (?!and |or |https?:|www\.)[\p{L}\p{N}_]/u

/** Any host and path without a scheme, as a whole value; in running text only known hosts count. */
const BARE = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/i
/** GitHub's own short form of a project, in a field of that name. */
const PROJECT = /^[\w-]+\/[\w.-]+$/

/**
 * The addresses of a field for code: URLs, host and path without a scheme, or Markdown links, one or several
 * in one text. Some exports have blanks in place of the underscores of a project's name: such an address is
 * left out rather than guessed, and the caller is told.
 */
export function codeAddresses(values: readonly string[]): CodeAddresses {
  const found: CodeAddresses = { urls: [], isWhole: true, hasBlanks: false, isNoAddress: false }
  for (const value of values) {
    const plain = withScheme(value.replace(IMAGE, '').replace(MARKDOWN_LINK, ' $1, ').trim())
    const urls = findUrls(plain)
    if (urls.length === 0) found.isNoAddress = true
    for (const { url, end } of urls) {
      if (WORD_BEHIND.test(plain.slice(end, end + 8))) found.hasBlanks = true
      else if (!found.urls.includes(url)) found.urls.push(url)
    }
  }
  const said = found.urls.join(' ')
  found.isWhole = values.join(' ') === said || values.join(' ') === said.replaceAll('https://', '')
  return found
}

function withScheme(value: string): string {
  if (BARE.test(value)) return `https://${value}`
  return PROJECT.test(value) ? `https://github.com/${value}` : value
}
