import { BARE_URL_START, withoutMirror } from './url-syntax'

const URL_TOKEN = /https?:\/\/[^\s<>"{}]+/gi
const BEGINS_URL = new RegExp(`^["'\u201c\u2018(\\[]*(?:https?:\\/\\/|${BARE_URL_START})`, 'i')
const TOKEN_LENGTH_MAX = 2000

/** Words that begin a sentence: before one of them a full stop in a URL is the end of the URL. */
const OPENERS =
  'We|Our|The|This|These|That|It|In|To|A|An|For|As|With|All|More|Here|There|They|Their|Code|Data|Models|Results|Experiments|However|Moreover|Furthermore|Finally|Additionally|Further|See|Also|On|By|At|From'
const SENTENCE_BEHIND = new RegExp(`(?<=[.!?])(?=(?:${OPENERS})[,:]?$)`)
/** Words that follow a comma or semicolon. */
const CLAUSE_BEHIND =
  /(?<=[,;])(?=(?:and|or|but|which|where|while|with|along|including|together|as|for|we|our|the)$)/

/** Blanks inside the beginning of a URL, as "https: //github. com/" has them. */
const SCHEME_BLANKS = /(https?): ?\/ ?\/ ?(?=(?:[a-z0-9-]+\.)+(?: ?)[a-z])/gi
const HOST_BLANKS =
  /(https?:\/\/(?:[a-z0-9-]+\.){0,4}[a-z0-9-]{1,60})\. (?=(?:com|org|net|io|edu)\/)/gi

/** URLs with what is stuck to their ends taken off, so that `findUrls` sees where they end. */
export function repairUrls(text: string): string {
  if (!text.includes('/') && !text.includes('.io')) return withoutMirror(text)
  const joined = text.replace(SCHEME_BLANKS, '$1://').replace(HOST_BLANKS, '$1.')
  return closeStops(withoutMirror(joined).replace(URL_TOKEN, partUrl))
}

/** "…/ULDA ." becomes "…/ULDA.". */
function closeStops(text: string): string {
  return text.replace(/ ([.,;])(?=["'\u201d\u2019)]*(?: |$))/g, (spaced, stop, place: number) =>
    endsInUrl(text, place) ? stop : spaced,
  )
}

function endsInUrl(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - TOKEN_LENGTH_MAX), end)
  const token = before.slice(before.lastIndexOf(' ') + 1)
  return BEGINS_URL.test(token) && !/[.,;]$/.test(token)
}

/** A space where text follows a URL without one: another URL, a closing bracket's neighbour, a sentence. */
function partUrl(token: string): string {
  return token
    .replace(/(?<=[\w.,;)])(?=https?:\/\/)/gi, ' ')
    .replace(SENTENCE_BEHIND, ' ')
    .replace(CLAUSE_BEHIND, ' ')
    .replace(/^[^()]*\)(?=\p{L})/u, (url) => `${url} `)
}
