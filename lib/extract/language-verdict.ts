import type { TextField } from '../paper'
import { headWords, type NameContext, nameContext } from './language-contexts'
import type { LanguageList } from './language-lists'
import type { LanguageHit, LanguageMatcher } from './language-matcher'
import type { LanguageSetting } from './language-paper'
import { type LanguageStance, languageStance } from './language-stance'

/** A place where a language is named that the paper works on. */
export type GivenLanguage = { start: number; end: number; codes: readonly string[] }

type VerdictPlace = {
  field: TextField
  text: string
  setting: LanguageSetting
  matcher: LanguageMatcher
}

/** Which names of a list the paper works on: they must read as languages, and not as what others do. */
export function givenLanguages(list: LanguageList, place: VerdictPlace): GivenLanguage[] {
  const { span, hits } = list
  const { text, field } = place
  const first = hits[0]
  if (!first) return []
  // A title speaks of the work; only its "Beyond English" is read.
  const stance = languageStance(text.slice(span.start, span.end), first.start - span.start)
  if (stance === 'contrast' || (field === 'abstract' && OUTSIDE.has(stance))) return []
  if (field === 'abstract' && hits.length === 1 && isEnglish(first)) {
    // Before a paper speaks of itself, English is where the others are.
    if (stance === 'open' && first.end <= place.setting.openingEnd) return []
    if (isPassing(text, first)) return []
  }
  const contexts = listContexts(list, text)
  const knownCount = hits.filter((hit) => hit.value.reading === 'known').length
  const signs = signLanguages(list, place)
  return hits.flatMap((hit, index) => {
    const company = { context: contexts[index] ?? 'open', isListed: hits.length > 1, knownCount }
    if (!readsAsLanguage(hit, company, place.setting)) return []
    const isBare = signs !== null && headWords(text, hit.end).length === 0
    const codes = (isBare ? signs(hit.text) : null) ?? hit.value.codes
    return [{ start: hit.start, end: hit.end, codes }]
  })
}

function isEnglish({ value: { codes } }: LanguageHit): boolean {
  return codes.length === 1 && codes[0] === 'eng'
}

const EXAMPLE_BEFORE = /\b(?:such as|like|e\.\s?g\.,?)\s\(?$/i
const MODEL_AFTER =
  /^\s(?:pre-?trained\s)?(?:(?:large\s)?language models?|LLMs?|PLMs?|LMs?|BERT|RoBERTa|GPT|checkpoints?)\b/i
const MADE_BEFORE =
  /\b(?:train|build|develop|releas|introduc|present|propos|evaluat|compar|test|prob|analy[sz]|examin|investigat|stud)\w*\s(?:[\w-]+\s){0,4}$/i

/** "like English", "a pretrained English language model": an example, or what a model was before the work. */
function isPassing(text: string, { start, end }: LanguageHit): boolean {
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH_MAX), start)
  if (EXAMPLE_BEFORE.test(before)) return true
  return MODEL_AFTER.test(text.slice(end, end + 40)) && !MADE_BEFORE.test(before)
}

/** Told of others or of the world, a language says nothing of this work. */
const OUTSIDE: ReadonlySet<LanguageStance> = new Set(['example', 'background'])

const PAIR = /^\s?(?:[-–—→↔⇒>]+|to|into)\s?$/
const BEFORE_LENGTH_MAX = 60
const BRACKET_LENGTH_MAX = 150

/** What the neighbours say of each name; names about which they say nothing follow the others. */
function listContexts({ span, hits }: LanguageList, text: string): NameContext[] {
  const joint = (left?: LanguageHit, right?: LanguageHit) =>
    left && right ? text.slice(left.end, right.start) : ''
  const own = hits.map((hit, index) => {
    const isPaired =
      PAIR.test(joint(hit, hits[index + 1])) || PAIR.test(joint(hits[index - 1], hit))
    const before = text.slice(Math.max(span.start, hit.start - BEFORE_LENGTH_MAX), hit.start)
    return isPaired ? 'language' : nameContext(hit.text, before, text, hit.end)
  })
  const shared = (['language', 'other'] as const).find((context) => own.includes(context))
  return own.map((context) =>
    context === 'open' || context === 'headed' ? (shared ?? context) : context,
  )
}

/** How much a paper must speak of text before a name is a language. */
const TEXT_WORDS_MIN = { language: 1, open: 2, headed: 3 } as const

/** "German, French and Spanish" hardly means anything but languages. */
function listWorth(knownCount: number, isListed: boolean): number {
  if (knownCount >= 3) return 2
  return isListed ? 1 : 0
}

type Company = { context: NameContext; isListed: boolean; knownCount: number }

function readsAsLanguage(
  { text, value: { reading } }: LanguageHit,
  { context, isListed, knownCount }: Company,
  { textWordCount, speaksOfLanguages, speaksOfSigning }: LanguageSetting,
): boolean {
  if (context === 'other') return false
  switch (reading) {
    case 'signed':
      return speaksOfSigning
    case 'known':
      return (
        textWordCount + listWorth(knownCount, isListed) >= TEXT_WORDS_MIN[context] ||
        (speaksOfSigning && /sign language$/i.test(text))
      )
    case 'rare':
      return (
        knownCount > 0 || (speaksOfLanguages && textWordCount >= (context === 'language' ? 2 : 3))
      )
    case 'strict':
      return knownCount > 0
    case 'never':
      return false
  }
}

/**
 * "sign languages (Chinese, Greek)", "Chinese and German Sign Language": there a bare name means the sign
 * language. Null where the list is not of those.
 */
function signLanguages(
  { span, hits }: LanguageList,
  { text, setting, matcher }: VerdictPlace,
): ((name: string) => readonly string[] | null) | null {
  if (!setting.speaksOfSigning) return null
  const start = hits[0]?.start ?? span.start
  const before = text.slice(Math.max(span.start, start - BRACKET_LENGTH_MAX), start)
  const isOfSigns =
    /\blanguages?\s*\([^)]*$/i.test(before) || hits.some((hit) => /sign language$/i.test(hit.text))
  return isOfSigns ? (name) => matcher.named(`${name} Sign Language`)?.codes ?? null : null
}
