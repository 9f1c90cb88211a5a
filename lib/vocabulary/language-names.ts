import { iso6393 } from 'iso-639-3'
import type { LanguageAlias } from '../paper'
import { distinctNames, hasLocaleName, isoLanguage } from './language-index'
import { unknownLanguageCode } from './unknown-language-code'
import { problemAt, readRows, VocabularyError, type VocabularyFile } from './vocabulary-file'

/**
 * How sure a name is to mean a language. `known`: wherever a paper is about text or speech. `rare`: only
 * where the paper also speaks of languages. `strict`: a word, a person or a place as well, so only in
 * "the Even language" or listed beside other languages. `signed`: an abbreviation ("ASL") that counts
 * where the paper speaks of sign language. `never`: no language in papers, whatever ISO says.
 */
const READINGS = ['known', 'rare', 'strict', 'signed', 'never'] as const
type NameReading = (typeof READINGS)[number]

/** Several codes for a mixture ("Hinglish"). */
export type LanguageName = { codes: readonly string[]; reading: NameReading }

/** So short a name is as likely an abbreviation or a syllable: "Ga", "Mon", "Day". */
const STRICT_LENGTH_MAX = 3
const MARKED_STRICT_LENGTH_MAX = 5

/**
 * Every name under which a language may be mentioned: those of ISO 639-3 and of the locale data, and
 * the curator's file, which adds names and corrects readings. Throws a VocabularyError that names every
 * mistake in the file.
 */
export function languageNames(file: VocabularyFile): Map<string, LanguageName> {
  const names = packageNames()
  const problems: string[] = []
  const seen = new Set<string>()
  for (const { line, cells } of readRows(file, ['name', 'codes', 'reading', 'note'], problems)) {
    const row = readName(cells, names, seen)
    if (typeof row === 'string') problems.push(problemAt(file, line, row))
    else names.set(cells.name, row)
  }
  if (problems.length > 0) throw new VocabularyError(problems)
  return names
}

/**
 * The names of one language that the curator's file adds, in its order. Mixtures ("Hinglish") name none of
 * their languages. The file has been read without mistakes before.
 */
export function languageAliases(file: VocabularyFile): LanguageAlias[] {
  return readRows(file, ['name', 'codes', 'reading', 'note'], []).flatMap(({ cells }) => {
    const { name, codes, reading } = cells
    if (codes === '' || codes.includes(' ') || reading === 'never') return []
    return [{ code: codes, name, isWord: reading === 'known' && !/[\s-]/.test(name) }]
  })
}

/** The row's meaning, or what is wrong with it and how to mend it. */
function readName(
  { name, codes: codeList, reading: readingText }: Record<'name' | 'codes' | 'reading', string>,
  names: ReadonlyMap<string, LanguageName>,
  seen: Set<string>,
): LanguageName | string {
  if (name === '') return 'the name is blank: give one, or delete the line'
  if (seen.has(name)) return `"${name}" has a line already: keep one of the two`
  seen.add(name)
  const reading = READINGS.find((known) => known === readingText)
  if (!reading) return `"${readingText}" is no reading: use one of ${READINGS.join(', ')}`
  const codes = codeList === '' ? (names.get(name)?.codes ?? []) : codeList.split(' ')
  if (codes.length === 0) return `no language is called "${name}" in ISO 639-3: give its code`
  const unknown = codes.find((code) => isoLanguage(code) === null)
  if (unknown !== undefined) return unknownLanguageCode(unknown)
  return { codes, reading }
}

/** Marks are often left out, and then a short name is any word: "Trió", "Kâte", "Téén". */
function isShort(name: string): boolean {
  return name.length <= (/^[a-z]+$/i.test(name) ? STRICT_LENGTH_MAX : MARKED_STRICT_LENGTH_MAX)
}

function packageNames(): Map<string, LanguageName> {
  const names = new Map<string, LanguageName>()
  for (const language of iso6393) {
    if (language.scope === 'special') continue
    for (const name of distinctNames(language)) {
      const wide = hasLocaleName(language) ? 'known' : 'rare'
      names.set(name, {
        codes: [language.iso6393],
        reading: isShort(name) ? 'strict' : wide,
      })
    }
  }
  // "Gulf Arabic" and "Chinese Sign Language" say by themselves that they are languages.
  for (const [name, value] of names) {
    const last = name.split(' ').at(-1) ?? name
    const says = last === 'Language' || (last !== name && names.get(last)?.reading === 'known')
    if (says) names.set(name, { ...value, reading: 'known' })
  }
  return names
}
