import { allMatches } from './all-matches'
import type { NameToken } from './name-tokens'
import { NEW } from './name-words'
import type { Span } from './paper-text'
import { type IsCommon, KIND, TITLED } from './titled-names'

/**
 * Names that no verb brings, but whose explanation says that they are the work's: "evaluated on QuxDB, a novel
 * dataset", "PolyQux, a benchmark developed in this study", "this algorithm, QUXA,", "our approach (QuxCut)".
 */

const REACH = 110
const WORDS = '(?:[\\w-]+,?\\s){0,7}?'
const SAID = `(?:${KIND}|class|type|tasks?|objective|attack|language)`
/** ", a new class of": what is explained so was never there before. */
const IS_NEW = new RegExp(
  `^(?:\\s\\([^()]{2,30}\\))?,\\s(?:an?|our|the\\sfirst|one)\\s(?:[\\w-]+\\sand\\s|[\\w-]+\\s)?(?:novel|new|newly)\\b(?:[\\w-]+,?\\s|\\s){0,7}${SAID}\\b`,
)
const MADE_HERE = new RegExp(
  `^(?:\\s\\([^()]{2,30}\\))?,\\s(?:an?|the)\\s${WORDS}${KIND}\\s(?:that\\s(?:is|was)\\s|which\\s(?:is|was)\\s)?(?:newly\\s)?(?:developed|introduced|proposed|created|built|constructed|collected|curated|released|designed|presented)\\s(?:in\\sthis|by\\sus\\b|here\\b|for\\sthis|as\\spart\\sof\\sthis)`,
)
const OUR_KIND = new RegExp(
  `\\b(?:[Oo]ur|[Tt]his(?:\\snew|\\snovel)?)\\s(?!(?:previous|earlier|recent|prior)\\w*\\s)(?:(?!(?:on|in|with|of|from|using|for|to|over)\\s)[\\w-]+\\s){0,3}?${KIND}(?:\\s?,\\s|\\s\\()$`,
)
/** "The first one is QuxDB, which", "We address this gap with QuxNet." */
const TOLD =
  /\b(?:[Tt]he (?:first|second|third|other|latter|former)(?: [a-z]+)? is|(?:address|bridge|close|fill|overcome|solve|tackle)(?:es)? (?:this|these|the|that) (?:[\w-]+ )?(?:gap|problem|challenge|issue|limitation)s? (?:with|by introducing|through|via))\s$/
/** Without one of these after it nothing is told of a name here. */
const EXPLAINED = /^(?:[,);.:]|\s\()/
/** "a novel approach to this problem, ODP-HN, which" */
const NEW_KIND_TO = new RegExp(
  `\\b(?:novel|new)\\s(?:[\\w-]+\\s){0,3}${KIND}(?:\\s[\\w-]+){0,4},\\s$`,
)
const ENDS = /^(?:,|\)|;)/
const TITLED_HERE = new RegExp(`(?<![\\w-])${TITLED}$`)
const LOOK_BACK = 90
/** Who looks for somebody else's: "unlike QuxNet, our method". */
const OTHERS =
  /\b(?:[Uu]nlike|than|over|outperform\w*|surpass\w*|to|[Ii]n|from|[Ff]or)\s(?:the\s)?$/

export function explainedNames(
  plain: string,
  sentence: Span,
  tokens: readonly NameToken[],
  isCommon: IsCommon,
  words: number,
): Span[] {
  const single = tokens.filter((token) => {
    if (!EXPLAINED.test(plain.slice(token.end, token.end + 2))) return false
    const after = plain.slice(token.end, Math.min(sentence.end, token.end + REACH))
    const before = plain.slice(Math.max(sentence.start, token.start - LOOK_BACK), token.start)
    if (TOLD.test(before)) return true
    if (OUR_KIND.test(before) && ENDS.test(after)) return true
    if (NEW_KIND_TO.test(before) && /^,\s(?:which|that)\s/.test(after)) return true
    // "Deep Qux, a new": the last of several words is not the name.
    if (/(?:^|\s)[A-Z][\w-]*\s$/.test(before) || OTHERS.test(before)) return false
    return isExplained(after)
  })
  return words & NEW ? [...single, ...titledWords(plain, sentence, isCommon)] : single
}

function isExplained(after: string): boolean {
  return IS_NEW.test(after) || MADE_HERE.test(after)
}

const NEW_AFTER = /,\s(?:an?|our)\s(?:[\w-]+\s)?(?:novel|new|newly)\b/g

/** "Our approach also includes Gradual Quxing, a novel interpolation strategy". */
function titledWords(plain: string, { start, end }: Span, isCommon: IsCommon): Span[] {
  const text = plain.slice(start, end)
  if (!text.includes(',')) return []
  const found: Span[] = []
  for (const match of allMatches(NEW_AFTER, text)) {
    const name = TITLED_HERE.exec(
      text.slice(Math.max(0, match.index - LOOK_BACK), match.index),
    )?.[0]
    if (name === undefined || !/[a-z]\S* \S*[A-Z]/.test(name) || isCommon(name)) continue
    if (!isExplained(text.slice(match.index, match.index + REACH))) continue
    const from = start + match.index - name.length
    if (OTHERS.test(plain.slice(Math.max(start, from - 20), from)) || from === start) continue
    found.push({ start: from, end: from + name.length })
  }
  return found
}
