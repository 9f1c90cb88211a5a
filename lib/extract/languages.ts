import type { Mention, TextField } from '../paper'
import { languageLists } from './language-lists'
import type { LanguageMatcher } from './language-matcher'
import { codePairs } from './language-pairs'
import { languageSetting } from './language-paper'
import { type GivenLanguage, givenLanguages } from './language-verdict'
import type { PaperSignals } from './paper-signals'
import { mention, type PaperText } from './paper-text'

/**
 * The languages a paper works on (ISO 639-3 codes), each at every place that shows it, in order of the
 * text. `openingEnd` is where the abstract begins to speak of the work itself. English only where the work uses it itself. Known limits: a people's art or politics may
 * pass for its text; a language named only while others' work is told is missed even if it is the subject.
 */
export function languageMentions(
  paper: PaperText,
  { fields }: PaperSignals,
  matcher: LanguageMatcher,
  openingEnd = 0,
): Mention[] {
  const found = fields.map(({ field, folded: { text }, languages }) => {
    return { field, text, hits: matcher.hits(text, languages), pairs: codePairs(text) }
  })
  if (found.every(({ hits, pairs }) => hits.length === 0 && pairs.length === 0)) return []
  const setting = languageSetting(paper, openingEnd)
  return found.flatMap(({ field, text, hits, pairs }) => {
    const place = { field, text, setting, matcher }
    const named = languageLists(text, hits, matcher).flatMap((list) => givenLanguages(list, place))
    const coded = setting.speaksOfTranslation ? pairs : []
    return [...named, ...coded]
      .toSorted((a, b) => a.start - b.start)
      .flatMap((given) => mentionsOf(given, field, text))
  })
}

function mentionsOf(
  { codes, start, end }: GivenLanguage,
  field: TextField,
  text: string,
): Mention[] {
  return codes.map((code) => mention('language', code, field, text, start, end))
}
