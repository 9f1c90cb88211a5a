import type { Span } from './paper-text'
import { KIND } from './titled-names'

/**
 * Places where a paper names its own work so plainly that the name counts even where other papers know it, too:
 * the one that brought a famous name is among them.
 */

const VERB_BEFORE =
  /\b(?:we|paper|work|article) (?:\w+ly |also |further |then |first |here )?(?:introduce|propose|present|release|develop)s? ["']?$/i
const EXPLAINED = /^["']?,? ?(?:, (?:an?|the|our|which) |\()/
const OUR_KIND = new RegExp(
  `\\b(?:our|the proposed|a novel|a new) (?:[\\w-]+ ){0,3}${KIND},? (?:called|named|termed|dubbed) (?:the )?["']?$`,
  'i',
)
/** "we propose a simple method, QUX, to" */
const OUR_KIND_BESIDE = new RegExp(
  `\\b(?:we|paper|work|article) (?:\\w+ly |also |then )?(?:introduce|propose|present|develop)s? an? (?:[\\w-]+ ){0,4}${KIND}, ["']?$`,
  'i',
)
const ENDS = /^["']?[,.]/
const LOOK_BACK = 90
/** What ends each of the above before a name, told quickly: most words are none of these. */
const LEADS =
  /(?:\b(?:introduce|propose|present|release|develop)s?|(?:called|named|termed|dubbed)(?: the)?|,) ["']?$/i
const LEAD_LENGTH = 16

/** "We introduce QuxBERT, a", "Our method, called the Relation Network (RN)". */
export function isSelfNamed(plain: string, { start, end }: Span): boolean {
  if (!LEADS.test(plain.slice(Math.max(0, start - LEAD_LENGTH), start))) return false
  const before = plain.slice(Math.max(0, start - LOOK_BACK), start)
  if (OUR_KIND.test(before)) return true
  if (OUR_KIND_BESIDE.test(before) && ENDS.test(plain.slice(end, end + 2))) return true
  return VERB_BEFORE.test(before) && EXPLAINED.test(plain.slice(end, end + 8))
}

const APPOSED = /^,\s(?:an?|our|the first)\s/
const OF_KIND =
  /^\s(?:software\s|open-source\s)?(?:framework|toolchain|toolkit|system|platform|library|project|robot)\b/
const USED =
  /\b(?:on|using|use|uses|with|from|by|of|via|to|for|in|against|apply\w*|appli\w+|than|like|as|that|how|over|extend\w*|adapt\w*|based on)\s(?:the\s)?$/i

/** "the QuxFlex toolchain", "QuxMASC, a biped": what the title names and the abstract says the kind of. */
export function saysItsKind(plain: string, { start, end }: Span): boolean {
  const before = plain.slice(Math.max(0, start - 20), start)
  if (USED.test(before)) return false
  const after = plain.slice(end, end + 60)
  return APPOSED.test(after) || (/\b[Tt]he\s$/.test(before) && OF_KIND.test(after))
}
