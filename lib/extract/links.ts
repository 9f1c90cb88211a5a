import type { Link, LinkKind, Mention, TextField } from '../paper'
import { findUrls } from '../text/links'
import { mention, type PaperText } from './paper-text'

const FIELDS: readonly TextField[] = ['title', 'abstract']
/** Cheap look for anything that could be an address: most abstracts have none. */
const MAYBE_URL = /:\/\/|www\.|\.[a-z]{2,8}\/|\.github\.io/i
const CONTEXT_LENGTH_MAX = 200

/** The links of a text, distinct and in order, with the characters of each occurrence. */
export function paperLinks(paper: PaperText): { links: Link[]; mentions: Mention[] } {
  const kinds = new Map<string, LinkKind>()
  const mentions: Mention[] = []
  for (const field of FIELDS) {
    const text = paper[field]
    if (!MAYBE_URL.test(text)) continue
    for (const { url, start, end } of findUrls(text)) {
      mentions.push(mention('link', url, field, text, start, end))
      const kind = linkKind(url, text.slice(Math.max(0, start - CONTEXT_LENGTH_MAX), start))
      if ((kinds.get(url) ?? 'other') === 'other') kinds.set(url, kind)
    }
  }
  return { links: Array.from(kinds, ([url, kind]) => ({ url, kind })), mentions }
}

/** What a link leads to, by its host first, then by the words that lead up to it. */
export function linkKind(url: string, context: string): LinkKind {
  if (!URL.canParse(url)) return 'other'
  const { hostname, pathname } = new URL(url)
  const host = hostname.replace(/^www\./, '')
  return kindOfHost(host, pathname) ?? (leadsToOwnPage(context) ? 'project' : 'other')
}

function kindOfHost(host: string, path: string): LinkKind | null {
  if (/^(?:gist\.|raw\.)?(?:github|githubusercontent|gitlab|bitbucket)\.(?:com|org)$/.test(host)) {
    return 'code'
  }
  if (host === 'huggingface.co' || host === 'hf.co') {
    if (path.startsWith('/datasets')) return 'dataset'
    return path.startsWith('/spaces') ? 'demo' : 'model'
  }
  if (/^(?:m\.)?(?:youtube\.com|youtu\.be|vimeo\.com)$/.test(host)) return 'video'
  if (/\.(?:github|gitlab|bitbucket)\.io$|^sites\.google\.com$/.test(host)) return 'project'
  // A copy of the paper, or another paper, is no page about the work.
  if (/(?:^|\.)(?:arxiv\.org|doi\.org|aclanthology\.org|openreview\.net)$/.test(host))
    return 'other'
  return null
}

/** Footnote marks may be stuck to the word: "11Website:". */
const OWN_PAGE =
  /(?<![a-z])(?:available|accessible|releas\w+|found|access(?:ed)?|see|seen|viewed|watch(?:ed)?|visit|check|refer|hosted?|provided?|published|download\w*|shar(?:ed?|ing)|open[- ]?sourced?|reproducible|codes?|videos?|demos?|supplement\w+|appendi\w+|more (?:details?|information|material|results)|project|link|web ?sites?|web ?pages?|home ?page|page)\d*(?![a-z])/i
const SENTENCE_START = /(?:[.!?]["')\]]*\s+)(?=[A-Z\d(])/g

/**
 * "Videos are at …", "Project page: …", or an address that stands alone. "The Land Matrix initiative (…)"
 * names somebody else's page. Fails where the page of a used dataset is said to be available.
 */
function leadsToOwnPage(context: string): boolean {
  let start = 0
  for (const match of context.matchAll(SENTENCE_START)) start = match.index + match[0].length
  const sentence = context.slice(start)
  return OWN_PAGE.test(sentence) || /(?:^|[.!?]["')]*)\s*[([{]*$/.test(sentence.trimEnd())
}
