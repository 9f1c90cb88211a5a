import type { LanguageHit, LanguageMatcher } from './language-matcher'
import { type Span, sentences } from './paper-text'

/** Names that belong together and the sentence they stand in. */
export type LanguageList = { span: Span; hits: LanguageHit[] }

const JOINT_LENGTH_MAX = 28
/** What may stand between two names of one list: "Hindi, Tamil, and English", "Thai (th), English-German". */
const JOINT =
  /^(?:\s?\([^()]{1,14}\))?(?:[\s,;/&()+$]|\\(?:left)?(?:right)?arrow|\\to|[-–—→↔⇒>]|\b(?:and|or|to|into|from|vs|versus|as well as|with|both|also|\d[\d.,]*[kKM]?)\b)*$/i

/** The hits of a text by sentence and list, lists drawn out by strict names at either end. */
export function languageLists(
  text: string,
  hits: readonly LanguageHit[],
  matcher: LanguageMatcher,
): LanguageList[] {
  if (hits.length === 0) return []
  const lists: LanguageList[] = []
  let next = 0
  for (const span of sentences(text)) {
    let list: LanguageList | null = null
    for (let hit = hits[next]; hit && hit.start < span.end; hit = hits[++next]) {
      const last = list?.hits.at(-1)
      const joint = last ? text.slice(last.end, hit.start) : ''
      if (list && joint.length <= JOINT_LENGTH_MAX && JOINT.test(joint)) {
        list.hits.push(hit)
      } else {
        list = { span, hits: [hit] }
        lists.push(list)
      }
    }
  }
  for (const list of lists) {
    addShortened(text, list, matcher)
    drawOut(text, list, matcher)
  }
  return lists
}

const SHORTENED = /(?:^|[\s(])(\p{Lu}\p{L}{0,20})(?:\s(?:and|or)\s|\/)$/u

/** "Upper and Lower Sorbian": the first name lacks the word that it shares with the second. */
function addShortened(text: string, { span, hits }: LanguageList, matcher: LanguageMatcher): void {
  const first = hits[0]
  const shared = first ? /\s\S+$/.exec(first.text)?.[0] : undefined
  if (!first || !shared) return
  const from = Math.max(span.start, first.start - PREVIOUS_LENGTH_MAX)
  const word = SHORTENED.exec(text.slice(from, first.start))?.[1]
  const value = word ? matcher.named(word + shared) : null
  if (!word || !value) return
  const start = from + text.slice(from, first.start).lastIndexOf(word)
  hits.unshift({ start, end: start + word.length, text: word, value })
}

const NEXT_IN_LIST =
  /(?:,\s*(?:and|or)?|\s+(?:and|or|&))\s+(\p{Lu}[\p{L}'’-]{0,30})(?=[,.;:)]|\s+[^\p{Lu}]|$)/uy
const PREVIOUS_IN_LIST = /(?:^|[\s(])(\p{Lu}[\p{L}'’-]*)(?:,\s*(?:and|or)?|\s+(?:and|or|&))\s+$/u
const PREVIOUS_LENGTH_MAX = 40
const DRAWN_COUNT_MAX = 20

/** "Tatar, Even and So": beside a sure language, names that are also words count. */
function drawOut(text: string, { span, hits }: LanguageList, matcher: LanguageMatcher): void {
  if (!hits.some((hit) => hit.value.reading === 'known')) return
  for (let drawn = 0; drawn < DRAWN_COUNT_MAX; drawn++) {
    const end = hits.at(-1)?.end ?? 0
    NEXT_IN_LIST.lastIndex = end
    const match = NEXT_IN_LIST.exec(text)
    const word = match?.[1]
    const value = word ? matcher.strictName(word) : null
    if (!match || !word || !value || NEXT_IN_LIST.lastIndex > span.end) break
    const stop = match.index + match[0].length
    hits.push({ start: stop - word.length, end: stop, text: word, value })
  }
  for (let drawn = 0; drawn < DRAWN_COUNT_MAX; drawn++) {
    const start = hits[0]?.start ?? 0
    const from = Math.max(span.start, start - PREVIOUS_LENGTH_MAX)
    const before = text.slice(from, start)
    const word = PREVIOUS_IN_LIST.exec(before)?.[1]
    const value = word ? matcher.strictName(word) : null
    // A word that opens the sentence has its capital from there: "So, English …".
    const at = word ? from + before.lastIndexOf(word) : 0
    if (!word || !value || at <= span.start) break
    hits.unshift({ start: at, end: at + word.length, text: word, value })
  }
}
