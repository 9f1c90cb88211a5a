import likelySubtags from 'cldr-core/supplemental/likelySubtags.json'
import type { Language as IsoLanguage } from 'iso-639-3'
import type { Language } from '../paper'
import { endonymOf } from './endonyms'
import { familyPathOf, type LanguageFamily, SIGN_LANGUAGES } from './language-families'
import { canonicalTag, codeOfTwoLetters, everydayName, isoLanguage, tagOf } from './language-index'
import { speakersOf } from './language-speakers'

export { codeOfTwoLetters }

/** The code that another spelling of it means, two letters or capitals ("nl", "NLD"); null for all else. */
export function codeMeantBy(text: string): string | null {
  const lower = text.toLowerCase()
  if (lower !== text && isoLanguage(lower)) return lower
  return codeOfTwoLetters(lower)
}

export type LanguageDetails = Language & {
  twoLetter: string | null
  /** The language's name in itself, where the runtime's locale data has it. */
  endonym: string | null
  /** From broad to narrow; empty for isolates and where CLDR does not place the language. */
  familyPath: LanguageFamily[]
  speakers: number | null
  kind: IsoLanguage['type']
  scope: IsoLanguage['scope']
  /** The macrolanguage whose usual form this is (Mandarin → Chinese); CLDR knows only such main members. */
  macrolanguage: string | null
}

let englishScriptNames: Intl.DisplayNames | null = null

/** Written Chinese is one script to our readers; CLDR says only "Simplified" and "Traditional". */
const SCRIPT_NAMES: Readonly<Record<string, string>> = { Hans: 'Han', Hant: 'Han' }

function scriptOf(tag: string): string | null {
  const likely: Record<string, string> = likelySubtags.supplemental.likelySubtags
  const script = likely[tag]?.split('-')[1]
  if (!script) return null
  englishScriptNames ??= new Intl.DisplayNames('en', { type: 'script', fallback: 'none' })
  return SCRIPT_NAMES[script] ?? englishScriptNames.of(script) ?? null
}

function macrolanguageOf(language: IsoLanguage): string | null {
  const canonical = canonicalTag(tagOf(language)).split('-')[0] ?? ''
  const other = isoLanguage(codeOfTwoLetters(canonical) ?? canonical)
  return other && other !== language && other.scope === 'macrolanguage' ? other.iso6393 : null
}

/** What the packages know of a language, by any of its ISO 639-3 codes; null for no such code. */
export function languageByCode(code: string): LanguageDetails | null {
  const language = isoLanguage(code)
  if (!language) return null
  const tag = tagOf(language)
  const macrolanguage = macrolanguageOf(language)
  // A main member is described under its macrolanguage's tag: CLDR's "zh" is Mandarin in Han characters.
  const describedTag = macrolanguage ? canonicalTag(tag) : tag
  const isSigned = /\bsign(ed|s)?\b/i.test(language.name)
  const familyPath = isSigned ? [SIGN_LANGUAGES] : familyPathOf(describedTag)
  // CLDR gives some sign languages a notation for linguists as their script, and "undetermined" Latin.
  const isWritten = !isSigned && language.scope !== 'special'
  return {
    code,
    name: everydayName(language),
    family: familyPath[0]?.name ?? null,
    script: isWritten ? scriptOf(describedTag) : null,
    twoLetter: language.iso6391 ?? null,
    endonym: endonymOf(language),
    familyPath,
    speakers: speakersOf(tag),
    kind: language.type,
    scope: language.scope,
    macrolanguage,
  }
}
