import { isInflection } from './inflection'

/**
 * Where British and American writers spell one word in two ways: what of it changes, and what it changes to. What stands
 * before is long enough to leave "hour", "prize" and "tire" alone. That "modelling" is "modeling" the stemmer knows.
 */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  // optimisation, generalise
  [/^(\p{L}{3,}?)is(e|es|ed|ers?|ings?|able|ability|ations?|ational)$/u, '$1iz$2'],
  [/^(\p{L}{3,}?)iz(e|es|ed|ers?|ings?|able|ability|ations?|ational)$/u, '$1is$2'],
  // analyse
  [/^(\p{L}{2,}?ly)s(e|es|ed|ers?|ing)$/u, '$1z$2'],
  [/^(\p{L}{2,}?ly)z(e|es|ed|ers?|ing)$/u, '$1s$2'],
  // colour, behavioural
  [/^(\p{L}{3,}?)our(|s|ed|ings?|al|ally|able|ites?|hoods?|less)$/u, '$1or$2'],
  [/^(\p{L}{3,}?)or(|s|ed|ings?|al|ally|able|ites?|hoods?|less)$/u, '$1our$2'],
  // centre, fibre
  [/^(\p{L}{2,}?[bt])re(s?)$/u, '$1er$2'],
  [/^(\p{L}{2,}?[bt])er(s?)$/u, '$1re$2'],
  [/^(\p{L}{2,}?[bt])red$/u, '$1ered'],
  [/^(\p{L}{2,}?[bt])ered$/u, '$1red'],
  // dialogue
  [/^((?:ana|cata|dia|homo)log)ue(s?)$/u, '$1$2'],
  [/^((?:ana|cata|dia|homo)log)(s?)$/u, '$1ue$2'],
]

/** A folded word and, first the word itself, what it is in the other spelling: "colour", "color". */
export function spellings(word: string): string[] {
  const others = CHANGES.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : []))
  return [word, ...others]
}

/** Whether two folded words are forms of the same word, in either spelling. */
export function isForm(word: string, other: string): boolean {
  return spellings(word).some((one) => isInflection(one, other))
}
