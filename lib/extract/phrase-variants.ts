// Brackets of the text while brackets of the notation are read; neither sign occurs in a phrase.
const OPENING = '\uE000'
const CLOSING = '\uE001'

/**
 * The notation of phrases in the vocabulary files, and the plain phrases it stands for:
 * - `(a|b|)` one of these, or nothing;
 * - `-` inside a word: also joined ("fine-tuning", "finetuning");
 * - "-ize", "-ization" and the like also with "s";
 * - a word of letters that ends the phrase also takes its plural, unless the phrase ends in `!`;
 * - `\(` and `\)` are brackets of the text.
 * Hyphen or space makes no difference to the matcher, so neither makes a variant.
 */
export function phraseVariants(notation: string): string[] {
  const isWhole = notation.endsWith('!')
  const variants = new Set<string>()
  for (const name of phraseNames(notation)) {
    for (const spelling of spellings(name)) {
      variants.add(spelling)
      if (!isWhole) for (const plural of plurals(spelling)) variants.add(plural)
    }
  }
  return [...variants]
}

/** The phrases that a notation stands for, each in the one spelling that it is written in. */
function phraseNames(notation: string): string[] {
  const marked = notation.replace(/!$/, '').replaceAll('\\(', OPENING).replaceAll('\\)', CLOSING)
  const names = expandAlternatives(marked).map((name) =>
    name.replaceAll(OPENING, '(').replaceAll(CLOSING, ')').replace(/\s+/g, ' ').trim(),
  )
  return [...new Set(names)].filter((name) => name !== '')
}

/** Throws on a bracket without its partner. */
function expandAlternatives(notation: string): string[] {
  const open = notation.indexOf('(')
  if (open === -1) {
    if (notation.includes(')')) throw new Error(`brackets do not pair in "${notation}"`)
    return [notation]
  }
  const choices: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < notation.length; at++) {
    const sign = notation.charAt(at)
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (depth === 0 || (depth === 1 && sign === '|')) {
      choices.push(notation.slice(from, at))
      from = at + 1
    }
    if (depth === 0) break
  }
  const before = notation.slice(0, open)
  if (depth > 0 || before.includes(')')) {
    throw new Error(`brackets do not pair in "${notation}"`)
  }
  const after = expandAlternatives(notation.slice(from))
  return choices
    .flatMap(expandAlternatives)
    .flatMap((choice) => after.map((rest) => before + choice + rest))
}

const AMERICAN = /(?<=\w{3})iz(?=ation|ed|er|es|e|ing)/g

function spellings(phrase: string): string[] {
  const [start = '', ...parts] = phrase.split('-')
  let spelled = [start]
  for (const part of parts)
    spelled = spelled.flatMap((before) => [`${before}-${part}`, before + part])
  return [...new Set([...spelled, ...spelled.map((words) => words.replace(AMERICAN, 'is'))])]
}

function plurals(phrase: string): string[] {
  if (!/[a-z]$/i.test(phrase) || /(s|ed)$/i.test(phrase)) return []
  if (/[^aeiou]y$/i.test(phrase)) return [`${phrase.slice(0, -1)}ies`]
  return [/(x|z|ch|sh)$/i.test(phrase) ? `${phrase}es` : `${phrase}s`]
}
