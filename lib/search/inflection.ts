/** Endings of one word's forms. What two words of one stem end in beyond these, derives another word. */
const ENDINGS: ReadonlySet<string> = new Set([
  '',
  'e',
  's',
  'es',
  'd',
  'ed',
  'ing',
  'ings',
  'y',
  'ies',
  'ied',
  'ying',
])

/**
 * Whether two folded words of one stem are forms of the same word: "universities" of "university", which "universal" is not,
 * although Porter's stemmer makes all three one.
 */
export function isInflection(word: string, other: string): boolean {
  let same = 0
  while (same < word.length && word[same] === other[same]) same++
  return [word, other].every((one) => ENDINGS.has(ending(one, same)))
}

/** What a word ends in from a place on, without the letter that is doubled there: "run" and "running". */
function ending(word: string, from: number): string {
  const rest = word.slice(from)
  return rest.length > 2 && rest[0] === word[from - 1] ? rest.slice(1) : rest
}
