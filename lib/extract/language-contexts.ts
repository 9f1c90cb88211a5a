import {
  DATA_WORDS,
  DISTANCING_SUFFIXES,
  PEOPLE_WORDS,
  PHRASE_ENDS,
  SCRIPT_HEADS,
  SCRIPT_NAMES,
  TEXT_WORDS,
  wordStem,
} from './language-words'

/**
 * What the words right around a name say: a language, not one, or nothing either way. `headed`: nothing, but a
 * common noun of neither kind follows ("the Chinese values"), which is less than nothing at all.
 */
export type NameContext = 'language' | 'other' | 'open' | 'headed'

const HEAD_WORDS_MAX = 6
/** "Hindi (hi) corpora", "Finnish (25k) sentences": what is in brackets says nothing of the name. */
const BRACKET = /\s?\([^()]{1,30}\)/uy
const NEXT_WORD = /[\s-]+["“'(]?([\p{L}\d][\p{L}\d'’]*)/uy

/** The words of the noun phrase that goes on after a name: "Chinese | fake news detection". */
export function headWords(text: string, end: number): string[] {
  const words: string[] = []
  BRACKET.lastIndex = end
  NEXT_WORD.lastIndex = BRACKET.test(text) ? BRACKET.lastIndex : end
  while (words.length < HEAD_WORDS_MAX) {
    const match = NEXT_WORD.exec(text)
    const word = match?.[1]
    if (!match || !word || PHRASE_ENDS.has(word.toLowerCase())) break
    words.push(word)
    NEXT_WORD.lastIndex = match.index + match[0].length
  }
  return words
}

const BEFORE_LANGUAGE =
  /(?:\b(?:in|into|from|to|for|of|on|between|across|and|or|with|including|namely|language|languages|i\.e\.,?|speak|speaks|speaking|spoken|learn|learning|standard|simplified|traditional|modern|romani[sz]ed|native|spoken|written|colloquial|vs\.?|viz\.?,?|american|british|indian|african|us|uk|l2|australian|singapore|scientific|everyday)|[:(,/&;])\s*(?:both |the |native |spoken |written |standard |modern |simplified |traditional )*$/i

/** "a historical form of Turkish": what is studied has a name, and often a code, of its own. */
const OLDER_FORM =
  /\b(?:historical|older|earlier|ancient|medieval) (?:forms?|stages?|varieties|variety) of (?:the )?$/i

/** "a Japanese word for …": one word is quoted, the language is not studied. */
const QUOTED_WORD =
  /^\s(?:word|term|acronym|abbreviation|expression|name|saying)(?:\s(?:for|that|meaning|which)\b|[,.(])/

/** 'LingGe ("伶歌" in Chinese)': a name is given in another language. */
const NAME_IN = /["”“’']\s+in\s+$/

/**
 * Judges one name by its neighbours. `before` ends where the name starts; scripts that carry a
 * language's name ("Latin", "Arabic") are judged more strictly.
 */
export function nameContext(name: string, before: string, text: string, end: number): NameContext {
  const after = text.slice(end, end + 40)
  if (/^-centric (?:language pairs?|translation)/i.test(after)) return 'language'
  if (/(?:non[-\s]|\bstructured\s)$/i.test(before) || DISTANCING_SUFFIXES.test(after))
    return 'other'
  if (OLDER_FORM.test(before) || /^[-\s]+sign(?:ed|s)?\b/i.test(after)) return 'other'
  if (/^ as (?:their|his|her|an?|the) (?:first|native|mother|L1) (?:language|tongue)/i.test(after))
    return 'other'
  if (/^[-\s]+(?:language|translation|to[-\s][A-Z])/i.test(after)) return 'language'
  if (NAME_IN.test(before) && after.startsWith(')')) return 'other'
  const heads = headWords(text, end)
  const [first] = heads
  if (first === undefined) return BEFORE_LANGUAGE.test(before) ? 'language' : 'open'
  const head = wordStem(first)
  if (SCRIPT_NAMES.has(name) && SCRIPT_HEADS.has(head)) return 'other'
  if (QUOTED_WORD.test(after) && /\b(?:an?|the)\s+$/i.test(before)) return 'other'
  if (DATA_WORDS.has(head)) return 'language'
  // "German government documents" are text; "Dutch customers write reviews" is a clause of its own.
  const ofPeople = heads.findIndex((word) => PEOPLE_WORDS.has(wordStem(word)))
  const ofText = heads.findIndex((word) => TEXT_WORDS.has(wordStem(word)))
  if (ofPeople === -1) {
    if (ofText !== -1) return 'language'
    const isOfData = heads.some((word) => DATA_WORDS.has(wordStem(word)))
    return isOfData || !/^[a-z]{2}/.test(first) ? 'open' : 'headed'
  }
  return ofText !== -1 && ofText <= ofPeople + 1 ? 'language' : 'other'
}
