import locales from 'cldr-core/availableLocales.json'
import { type Language as IsoLanguage, iso6393 } from 'iso-639-3'
import { localeName, tagOf } from './language-index'

/** A language's name in itself; null where the runtime's locale data does not have it. */
export function endonymOf(language: IsoLanguage): string | null {
  const tag = tagOf(language)
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return null
  return localeName(new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }), language)
}

/** The languages that may have one: asking `Intl` for all 7,900 would take most of a second. */
export function languagesWithLocale(): IsoLanguage[] {
  const tags = new Set(locales.availableLocales.full)
  return iso6393.filter((language) => tags.has(tagOf(language)))
}
