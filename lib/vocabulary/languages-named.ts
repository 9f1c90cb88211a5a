import { iso6393 } from 'iso-639-3'
import { titleKey } from '../text/title-key'
import { endonymOf, languagesWithLocale } from './endonyms'
import { codeOfTwoLetters, distinctNames, everydayName, isoLanguage } from './language-index'

let byKey: Map<string, string[]> | null = null

/**
 * The ISO 639-3 codes of the languages that a text names, by code of two or three letters, by any English name or by
 * what they are called in themselves; empty for none.
 *
 * @param key Letters and digits only, folded, as `titleKey` makes it.
 */
export function languagesNamed(key: string): string[] {
  const code = key.length === 2 ? codeOfTwoLetters(key) : key
  if (code !== null && isoLanguage(code) !== null) return [code]
  return namesByKey().get(key) ?? []
}

/** Whether a text is the name of a language; a code is none. */
export function isLanguageName(key: string): boolean {
  return namesByKey().has(key)
}

/** Made when a name is first asked for: all of them take a tenth of a second. */
function namesByKey(): Map<string, string[]> {
  byKey ??= namedLanguages()
  return byKey
}

function namedLanguages(): Map<string, string[]> {
  const named = new Map<string, string[]>()
  const add = (key: string, code: string) => {
    const codes = named.get(key) ?? []
    if (!codes.includes(code)) named.set(key, [...codes, code])
  }
  for (const language of iso6393) {
    const code = language.iso6393
    for (const name of [everydayName(language), language.name, ...distinctNames(language)]) {
      add(titleKey(name), code)
    }
  }
  for (const language of languagesWithLocale()) {
    const endonym = endonymOf(language)
    if (endonym !== null) add(titleKey(endonym), language.iso6393)
  }
  return named
}
