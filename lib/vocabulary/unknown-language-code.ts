import { titleKey } from '../text/title-key'
import { isoLanguage } from './language-index'
import { languageByCode } from './languages'
import { languagesNamed } from './languages-named'

/** Names of two languages are told as well; more would bury the advice. */
const MEANT_MAX = 3

/** What to write in place of what is no ISO 639-3 code: "nl", "NLD" and "dutch" all mean nld. */
export function unknownLanguageCode(text: string): string {
  const lower = text.toLowerCase()
  const codes = isoLanguage(lower) === null ? languagesNamed(titleKey(text)) : [lower]
  const meant = codes
    .slice(0, MEANT_MAX)
    .map((code) => `${code} for ${languageByCode(code)?.name ?? code}`)
  const advice =
    meant.length > 0
      ? `write ${meant.join(', or ')}`
      : 'use three small letters, as in nld for Dutch'
  return `"${text}" is no ISO 639-3 code: ${advice}`
}
