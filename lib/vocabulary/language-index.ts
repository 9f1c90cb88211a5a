import { type Language as IsoLanguage, iso6393 } from 'iso-639-3'

/** The table of ISO 639-3, looked up by code, and what a language is called in English. */

type Index = {
  byCode: Map<string, IsoLanguage>
  byTwoLetters: Map<string, string>
  /** How many languages share a name once "(Kenya and Tanzania)" is dropped. */
  plainNameCounts: Map<string, number>
}

let index: Index | null = null

/** Built at the first look-up: a server that shows no language does not pay for it. */
function languageIndex(): Index {
  if (index) return index
  index = { byCode: new Map(), byTwoLetters: new Map(), plainNameCounts: new Map() }
  for (const language of iso6393) {
    index.byCode.set(language.iso6393, language)
    if (language.iso6391) index.byTwoLetters.set(language.iso6391, language.iso6393)
    const name = plainName(language)
    index.plainNameCounts.set(name, (index.plainNameCounts.get(name) ?? 0) + 1)
  }
  return index
}

export function isoLanguage(code: string): IsoLanguage | null {
  return languageIndex().byCode.get(code) ?? null
}

/** The ISO 639-3 code of a two-letter code: "de" → "deu". */
export function codeOfTwoLetters(twoLetters: string): string | null {
  return languageIndex().byTwoLetters.get(twoLetters) ?? null
}

/** The code as CLDR and `Intl` write it: two letters where there are two. */
export function tagOf(language: IsoLanguage): string {
  return language.iso6391 ?? language.iso6393
}

export function canonicalTag(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag
}

/** Where the locale data's English name is not the one papers use. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  ben: 'Bengali',
  lah: 'Lahnda',
  sog: 'Sogdian',
  twi: 'Twi',
}

/** Made at the first use: loading the locale data takes some 15 ms, which not every program needs. */
let englishNames: Intl.DisplayNames | null = null

/**
 * A language's own name in some locale's data. `Intl` resolves "cmn" to "zh" and so would call Mandarin
 * "Chinese": a name that belongs to another code is not taken.
 */
export function localeName(names: Intl.DisplayNames, language: IsoLanguage): string | null {
  const tag = tagOf(language)
  const name = names.of(tag)
  return name && canonicalTag(tag) === tag ? name : null
}

const localeNamesByCode = new Map<string, string | null>()

/** Kept, for `Intl` is slow: asking once for all 7,900 languages takes a tenth of a second. */
function englishLocaleName(language: IsoLanguage): string | null {
  const known = localeNamesByCode.get(language.iso6393)
  if (known !== undefined) return known
  englishNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const name = localeName(englishNames, language)
  localeNamesByCode.set(language.iso6393, name)
  return name
}

function plainName(language: IsoLanguage): string {
  return language.name.replace(/ \([^)]*\)$/, '')
}

/** "Greek", not ISO's "Modern Greek (1453-)"; with ISO's bracket only where two languages share a name. */
export function everydayName(language: IsoLanguage): string {
  const chosen = ENGLISH_NAMES[language.iso6393] ?? englishLocaleName(language)
  if (chosen) return chosen
  const plain = plainName(language)
  return languageIndex().plainNameCounts.get(plain) === 1 ? plain : language.name
}

/** Names that mean this language and no other: the everyday one, ISO's and the locale data's. */
export function distinctNames(language: IsoLanguage): string[] {
  const names = new Set([everydayName(language), englishLocaleName(language) ?? ''])
  const plain = plainName(language)
  if (languageIndex().plainNameCounts.get(plain) === 1) names.add(plain)
  return [...names].filter((name) => name !== '' && !name.includes('('))
}

/** Whether the locale data has a name for it: the few hundred languages most written about. */
export function hasLocaleName(language: IsoLanguage): boolean {
  return englishLocaleName(language) !== null
}
