import { allMatches } from './all-matches'
import type { NameToken } from './name-tokens'
import { NEW, OUR } from './name-words'
import type { Span } from './paper-text'

/** Names that stand beside what they are: "a treebank, OTA-BOUN,", "our models, QuxLM-2,". */

const KIND =
  /\b(?:dataset|corpus|corpora|benchmark|treebank|model|framework|method|approach|algorithm|solution|system|suite|tool|toolkit|library|platform|network|architecture|technique|strategy|metric|variant|family|series|collection|pipeline|resource|lexicon|module|score|loss|optimizer|agent|setup)s?,?\s(?:i\.e\.,?\s|namely,?\s)?["']?$/
const NEW_KIND = new RegExp(
  `\\b(?:novel|new|our|proposed|resulting|eventual|final|synthetic)\\s(?:(?!(?:on|in|with|over|across|using|against|to)\\s)[\\w-]+\\s){0,4}?${KIND.source.slice(2)}`,
  'i',
)
const AFTER =
  /^\s*(?:["',.;:)(]|$|(?:and|or|for|which|that|with|in|to|consisting|containing|comprising|based|using|by|as|on|of|from|via|through|where|whose|without|is|can|has)\b)/
/** "a novel transfer strategy, trans-tokenization, designed to …" */
const SMALL =
  /\b(?:novel|new)\s(?:[\w-]+\s){0,5}?(?:strategy|method|approach|framework|algorithm|technique|architecture|model|module|mechanism|scheme|metric|task|loss),\s(?:namely,?\s)?["']?([a-z]\w*(?:-\w+)+)["']?(?=,|\s(?:which|that|to)\b)/g
/** "We release our tool, ersatz, as open source." */
const OURS =
  /\bour\s(?:[\w-]+\s){0,3}?(?:tool|toolkit|library|package|model|method|system|dataset|corpus|framework|algorithm|approach),\s([a-z][a-z\d]{3,})(?=,\s(?!we\b))/g
const LOOK_BACK = 80
/** By which what stands beside its kind is only used: "build benchmarks on two datasets, TODSum and …". */
const USED = /\b(?:on|across|over|using|from|against|in|with|by)\b/i

/** `from` is the place of the sentence's first verb of bringing, after which any kind will do; null: there is none. */
export function apposedNames(
  plain: string,
  sentence: Span,
  tokens: readonly NameToken[],
  from: number | null,
  words: number,
): Span[] {
  const beside = tokens.filter((token) => {
    if (!AFTER.test(plain.slice(token.end, token.end + 14))) return false
    const before = plain.slice(Math.max(sentence.start, token.start - LOOK_BACK), token.start)
    const isAfterVerb = from !== null && token.start >= from
    if (/,\s["']?$/.test(before) && NEW_KIND.test(before)) return true
    return isAfterVerb && KIND.test(before) && !USED.test(phraseBefore(plain, token.start, from))
  })
  return words & (NEW | OUR) ? [...beside, ...smallNames(plain, sentence, words)] : beside
}

/** What stands between the verb, or the last comma before "a dataset, X", and the name. */
function phraseBefore(plain: string, end: number, from: number): string {
  const text = plain.slice(Math.max(from, end - LOOK_BACK), end).replace(/,\s["']?$/, '')
  return text.slice(text.lastIndexOf(',') + 1).replace(/^.*\band\b/, '')
}

function smallNames(plain: string, sentence: Span, words: number): Span[] {
  const text = plain.slice(sentence.start, sentence.end)
  if (!text.includes(', ')) return []
  const patterns = [...(words & NEW ? [SMALL] : []), ...(words & OUR ? [OURS] : [])]
  return patterns.flatMap((pattern) =>
    allMatches(pattern, text).map((match) => {
      const name = match[1] ?? ''
      const start = sentence.start + match.index + match[0].lastIndexOf(name)
      return { start, end: start + name.length }
    }),
  )
}
