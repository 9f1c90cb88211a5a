import type { NameJudge } from './name-judge'
import type { NameToken } from './name-tokens'
import type { FieldSignals, Sentence } from './paper-signals'
import { withoutGenitive } from './recognised-names'
import { SOMEBODY_ELSES } from './titled-names'

/** Names that are set off where a work brings something, and that it speaks of again as of nobody else's. */

/** By which a name is somebody else's, or one of many: "such as QuxNet", "on QuxNet and", "QuxNet datasets". */
const OTHERS_BEFORE =
  /\b(?:such as|e\.g\.,?|including|like|than|unlike|outperform\w*|surpass\w*|over|on|and|or|compared (?:to|with))(?: (?:the|an?|both|two))? ["“]?$/i
const EXAMPLE = /\b(?:e\.g\.|such as|including)/
const OTHERS_AFTER =
  /^["”)]?\s?(?:datasets?|benchmarks?|corpus|corpora|tasks?|challenge|data|images)\b|^,? (?:and|or)\b|^\//
const USES_MIN = 2
const LENGTH_MIN = 3
const BRINGS =
  /^(?:introduc|propos|present|develop|design|devis|releas|unveil|contribut|creat|construct|buil|yield|result)/i
/** Beside what it is: "a novel network, QuxNet.", "a quxing method for trees (QuxNet)". */
const SET_OFF_BEFORE = /[(,:;-]\s?["“]?$|\bnamely $/
const SET_OFF_AFTER = /^["”]?(?:[),.;:]|$|\s(?:that|which|to|for|with|in)\b)/

type Use = { token: NameToken; sentence: Sentence }

/** The first place of each such name that is not `spelt` out. */
export function spokenOfNames(
  { folded: { plain }, sentences }: FieldSignals,
  spelt: ReadonlySet<string>,
  judge: NameJudge,
): NameToken[] {
  if (!sentences.some(mayBring)) return []
  const usesByName = new Map<string, Use[]>()
  for (const sentence of sentences) {
    for (const token of sentence.tokens.map(withoutGenitive)) {
      const uses = usesByName.get(token.text) ?? []
      usesByName.set(token.text, uses)
      uses.push({ token, sentence })
    }
  }
  return [...usesByName.values()].flatMap((uses) => {
    const [first] = uses
    if (!first || uses.length < USES_MIN || first.token.text.length < LENGTH_MIN) return []
    const isBrought =
      isSetOff(first, plain) &&
      uses.every((use) => isOwn(use, plain)) &&
      !spelt.has(first.token.text) &&
      judge.isNew(first.token)
    return isBrought ? [first.token] : []
  })
}

function mayBring({ tokens, cues }: Sentence): boolean {
  return tokens.length > 0 && cues.some(({ list }) => list === 'introducing')
}

function isSetOff({ token, sentence: { cues } }: Use, plain: string): boolean {
  return (
    SET_OFF_BEFORE.test(plain.slice(Math.max(0, token.start - 8), token.start)) &&
    SET_OFF_AFTER.test(plain.slice(token.end, token.end + 8)) &&
    cues.some(
      ({ list, start, end }) =>
        list === 'introducing' &&
        end < token.start &&
        BRINGS.test(plain.slice(start, end)) &&
        !SOMEBODY_ELSES.test(plain.slice(Math.max(0, start - 14), start)),
    )
  )
}

function isOwn({ token: { start, end }, sentence: { role } }: Use, plain: string): boolean {
  return (
    (role === 'own' || role === 'neutral') &&
    !OTHERS_BEFORE.test(plain.slice(Math.max(0, start - 24), start)) &&
    !EXAMPLE.test(plain.slice(Math.max(0, start - 40), start)) &&
    !OTHERS_AFTER.test(plain.slice(end, end + 12))
  )
}
