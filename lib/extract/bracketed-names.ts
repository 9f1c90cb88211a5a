import type { NameToken } from './name-tokens'
import type { Sentence } from './paper-signals'
import { PROBLEM } from './task-names'
import { SOMEBODY_ELSES } from './titled-names'

/** Names in brackets right after what they are, whatever their letters: "we propose a Story System (PICS)". */

const REACH = 120
const BRINGS =
  /^(?:introduc|propos|present|develop|design|devis|creat|construct|releas|buil|curat|formulat|unveil|contribut|compil|collect)/i
/** Words by which the bracket explains something else than what is brought. */
const DETOUR =
  /[.;:()]|\b(?:for|to|on|in|by|from|of|with|using|use|uses|via|like|based|that|which|where|how|as|over|under|at|between|into|around|integrating|combining|utili[sz]ing|leveraging|exploiting|extending|extends|is|are|was|were|can|could|may|will|should|must|has|have|we|it|they)\b/i

/** "an Active Rejection (AR)-based controller" is not that rejection. */
const SAYS_KIND = /^\)[\s-]based\b/

export function bracketedNames(
  plain: string,
  { cues, end: sentenceEnd }: Sentence,
  tokens: readonly NameToken[],
): NameToken[] {
  return tokens.filter(({ start, end }) => {
    if (plain.charAt(start - 1) !== '(' || !/[),;]/.test(plain.charAt(end))) return false
    if (SAYS_KIND.test(plain.slice(end, end + 9))) return false
    if (PROBLEM.test(plain.slice(Math.max(0, start - 12), start - 1).trimEnd())) return false
    return cues.some(
      (cue) =>
        cue.list === 'introducing' &&
        cue.end < start &&
        start - cue.end <= REACH &&
        end <= sentenceEnd &&
        BRINGS.test(plain.slice(cue.start, cue.end)) &&
        !SOMEBODY_ELSES.test(plain.slice(Math.max(0, cue.start - 14), cue.start)) &&
        !DETOUR.test(plain.slice(cue.end, start - 1)),
    )
  })
}
