const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const WORDS = `(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.join('|')}|(?:a|one|two) (?:hundred|thousand)|(?:a |two |three )?dozen`
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:k|K)?'

/** The source of a pattern for whole numbers as abstracts write them: "1,107", "1.5k", "twenty-two", "a dozen". */
export const NUMBER_PATTERN = `${DIGITS}|${WORDS}`

/** The value of what the pattern found; null where it is no whole number ("1.5"). */
export function spelledNumber(number: string): number | null {
  const words = number.toLowerCase()
  if (/^\d/.test(words)) {
    const value = Number(words.replace(/[,k]/g, '')) * (words.endsWith('k') ? 1000 : 1)
    return Number.isInteger(value) ? value : null
  }
  const [first = '', second] = words.split(/[- ]/)
  const scale = scaleOf(words)
  if (scale > 1) return scale * Math.max(1, UNITS.indexOf(first) + 1)
  const tens = TENS.indexOf(first)
  if (tens === -1) return UNITS.indexOf(first) + 1
  return (tens + 2) * 10 + (second ? UNITS.indexOf(second) + 1 : 0)
}

function scaleOf(words: string): number {
  if (words.endsWith('hundred')) return 100
  if (words.endsWith('thousand')) return 1000
  return words.endsWith('dozen') ? 12 : 1
}
