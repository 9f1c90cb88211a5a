import { type LanguageName, languageNames } from '../vocabulary/language-names'
import type { VocabularyFile } from '../vocabulary/vocabulary-file'
import { plainText } from './fold-text'
import { type Phrase, type PhraseSpan, withoutOverlaps } from './phrase-matcher'

export type LanguageHit = { start: number; end: number; text: string; value: LanguageName }

/**
 * Finds names of languages. Strict names are not searched by themselves: half of all abstracts hold an
 * "As" or a "So". They are found in "the Even language", or looked up where a list goes on.
 */
export type LanguageMatcher = {
  /** The names that are found by themselves, for the matcher that reads a paper once for everything. */
  phrases: readonly Phrase<LanguageName>[]
  /** All names in a text, by what that matcher found in it: in order of the text, not overlapping. */
  hits(text: string, found: readonly PhraseSpan<LanguageName>[]): LanguageHit[]
  strictName(word: string): LanguageName | null
  /** What a whole name means: "Chinese Sign Language". */
  named(name: string): LanguageName | null
}

/** A cheap first question: most texts have neither word. */
const SPEAKS_OF_LANGUAGES = /\s(?:languages?|dialects?)\b/
const BEFORE_LANGUAGE = /(?<![\p{L}\d])(\p{Lu}[\p{L}'’-]{0,30})(?=\s(?:languages?|dialects?)\b)/gu
/** "Even language models …": an everyday word before a compound of "language". */
const LANGUAGE_COMPOUND =
  /^[\s-]*(?:models?|model+ing|processing|understanding|generation|agents?|instructions?|resources?|pairs?|learning|encoders?|prompts?|features?|commands?|tasks?|goals?|technolog)/i

/** The matcher for all names of ISO 639-3, CLDR and the curator's file, whose mistakes it throws. */
export function compileLanguages(file: VocabularyFile): LanguageMatcher {
  const names = languageNames(file)
  const phrases: Phrase<LanguageName>[] = []
  const strict = new Map<string, LanguageName>()
  for (const [name, value] of names) {
    if (value.reading === 'strict') {
      // Of "So" and "Sô" a plain "So" means the first.
      const plain = plainText(name)
      if (name === plain || !strict.has(plain)) strict.set(plain, value)
    }
    if (value.reading === 'strict' || value.reading === 'never') continue
    // A name of several words is one whatever its capitals: "Chinese sign language".
    phrases.push({ phrase: name, value, caseSensitive: !/[ -]/.test(name) })
  }
  const strictName = (word: string) => strict.get(plainText(word)) ?? null
  return {
    phrases,
    hits: (text, found) => {
      const named = withoutOverlaps(found).map((span) => ({
        ...span,
        text: text.slice(span.start, span.end),
      }))
      return merged(named, strictHits(text, strictName))
    },
    strictName,
    named: (name) => names.get(name) ?? null,
  }
}

/** Strict names before "language", where their capital means something: not at a sentence's start. */
function strictHits(text: string, strictName: LanguageMatcher['strictName']): LanguageHit[] {
  if (!SPEAKS_OF_LANGUAGES.test(text)) return []
  const hits: LanguageHit[] = []
  for (const match of text.matchAll(BEFORE_LANGUAGE)) {
    const word = match[1] ?? ''
    const named = strictName(word)
    if (!named) continue
    const start = match.index
    const end = start + word.length
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 60).replace(/^\s\w+/, '')
    if (!/(?:\b[Tt]he|[a-z,;(])\s*$/.test(before) || LANGUAGE_COMPOUND.test(after)) continue
    hits.push({ start, end, text: word, value: { codes: named.codes, reading: 'rare' } })
  }
  return hits
}

/** In order of the text; of two that overlap the first is kept. */
function merged(hits: LanguageHit[], strict: readonly LanguageHit[]): LanguageHit[] {
  if (strict.length === 0) return hits
  const kept: LanguageHit[] = []
  for (const hit of [...hits, ...strict].toSorted((a, b) => a.start - b.start)) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  }
  return kept
}
