import { BARE_URL_START, withoutMirror } from './url-syntax'

/** A URL in a text: `text.slice(start, end)` is how it stands there, `url` the address to link to. */
export type FoundUrl = { url: string; start: number; end: number }

/**
 * Candidates: what begins like a URL and goes on in the characters that RFC 3986 allows in a path, or in the
 * typeset forms of ~ and -. Others, such as Chinese text right behind an address, end it; so does a square
 * bracket, which opens a footnote ("…/edu-convokit[2]").
 */
const CANDIDATE = new RegExp(
  `(?:https?:\\/\\/|(?<![\\w@./-])(?:${BARE_URL_START}))[\\w\\-.~:/?#@!$&'()*+,;=%\u223c\u02dc\u2010-\u2013\u2212]{0,2000}`,
  'gi',
)
const NEXT_URL = /(?<![/=?&#:])https?:\/\//gi
/** Punctuation of the sentence and left-overs of LaTeX at the end. A slash stays: it belongs to the address. */
const TRAILING = '.,:;!?\'"*~$&(\u223c\u2010\u2011\u2012\u2013\u2212'

/** All http and https addresses of a clean text, in order. */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const words = trimmed(beforeNextUrl(match[0]))
    const url = address(words)
    const start = match.index
    if (url !== null) found.push({ url, start, end: start + words.length })
    CANDIDATE.lastIndex = start + Math.max(words.length, 1)
  }
  return found
}

/** Two addresses without a space between them end where the second begins. */
function beforeNextUrl(words: string): string {
  NEXT_URL.lastIndex = 1
  const next = NEXT_URL.exec(words)
  return next === null ? words : words.slice(0, next.index)
}

function trimmed(words: string): string {
  let end = unpairedBracket(words)
  while (end > 0 && TRAILING.includes(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

/** Where the first bracket without its partner stands: a bracket of the sentence, not of the address. */
function unpairedBracket(words: string): number {
  const open: number[] = []
  for (let place = 0; place < words.length; place++) {
    const sign = words.charAt(place)
    if (sign === '(') open.push(place)
    else if (sign === ')' && open.pop() === undefined) return place
  }
  return open[0] ?? words.length
}

/** Scheme and host in lower case, the rest as written; null for what is no public web address. */
function address(words: string): string | null {
  const typed = words.replace(/[\u223c\u02dc]/g, '~').replace(/[\u2010-\u2013\u2212]/g, '-')
  const whole = withoutMirror(/^https?:/i.test(typed) ? typed : `https://${typed}`)
  const parts = /^(https?):\/\/([^/?#]+)(.*)$/i.exec(whole)
  const [, scheme, host, rest] = parts ?? []
  if (scheme === undefined || host === undefined || rest === undefined) return null
  if (!URL.canParse(whole) || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host)) return null
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${rest}`
}
