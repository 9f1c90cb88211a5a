/** Nothing in it needs more than lower case: most text, for which the Unicode tables cost ten times as much. */
export const PLAIN = /^[\x20-\x7e]*$/

/** Latin letters that Unicode does not take apart, as its transform Latin-ASCII (CLDR) writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** Names of a letter and a sign: C++, C#, F#. Anywhere else these signs are no part of a word. */
const SIGNED_LETTER = /(?<![\p{L}\p{N}])[a-z](?:\+\+|#)(?![\p{L}\p{N}+#])/gu
const MAY_BE_SIGNED = /\+\+|#/

/** Lower case without diacritics, in compatible letters, "C++" as "cplusplus": what two spellings of a word have in common. */
export function fold(text: string): string {
  const folded = PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
  return MAY_BE_SIGNED.test(folded) ? folded.replace(SIGNED_LETTER, spelledOut) : folded
}

function spelledOut(name: string): string {
  return name.charAt(0) + (name.endsWith('#') ? 'sharp' : 'plusplus')
}
