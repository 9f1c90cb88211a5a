import { languageStance } from './language-stance'
import { type PaperText, sentences } from './paper-text'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const WORD_NUMBER = `(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.join('|')}|(?:a|one|two) (?:hundred|thousand)|(?:a |two |three )?dozen`
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:k|K)?'

/** "534 languages", "eight new languages", "over 1.5k low-resource languages", "700+ languages", "a 23-language set". */
const CLAIM = new RegExp(
  `(?<![\\w.,/-])(${DIGITS}|${WORD_NUMBER})(?:\\+| plus)?[\\s-]+((?:[\\w’'-]+,? ){0,5}?)(?:languages|tongues)\\b|(?<![\\w.,/-])(${DIGITS}|${WORD_NUMBER})-language\\b`,
  'gi',
)
/** What turns the noun into something else, or ends the phrase that the number belongs to. */
const NOT_LANGUAGES =
  /\d|\b(?:sets?|covering|spanning|including|programming|formal|regular|\w+-dimensional|query|sign|coding|source code|markup|of|in|on|for|to|with|from|and|or|models?|datasets?|tasks?|pairs?|families|billion|million|tokens|hours|sentences|samples|the|across|per|by|over)\b/i
/** The world's languages, or a country's, are not those of the work. */
const WORLD =
  /\b(?:world|globe|earth|exist|existing|spoken (?:in|across|around|by|today|throughout|worldwide|on)|planet|one of (?:the )?$|home to|country|continent)/i
/** So few are mostly what a task is defined by. */
const PAIR_COUNT = 2
/** More than any work covers: the languages of the world. */
const WORLD_COUNT_MIN = 5000
/** Fewer are a choice of the work even where they are said to be spoken somewhere. */
const WORLD_TOLD_MIN = 20

/**
 * The largest number of languages the work claims to cover; null where it claims none. Numbers in
 * sentences on earlier work or on the world are passed over; "hundreds of languages" is no number.
 */
export function claimedLanguageCount(paper: PaperText): number | null {
  const counts = [...claims(paper.title, true), ...claims(paper.abstract, false)]
  return counts.length > 0 ? Math.max(...counts) : null
}

function claims(text: string, isTitle: boolean): number[] {
  if (!/\blanguages\b|-language\b/i.test(text)) return []
  return sentences(text).flatMap(({ start, end }) =>
    sentenceClaims(text.slice(start, end), isTitle),
  )
}

function sentenceClaims(sentence: string, isTitle: boolean): number[] {
  const counts: number[] = []
  CLAIM.lastIndex = 0
  for (let match = CLAIM.exec(sentence); match !== null; match = CLAIM.exec(sentence)) {
    const [whole, listed, between = '', joined = ''] = match
    const number = listed ?? joined
    const count = countOf(number)
    if (count === null || count >= WORLD_COUNT_MIN || NOT_LANGUAGES.test(between)) {
      // "150k pairs in three languages": the number that belongs to the languages comes later.
      CLAIM.lastIndex = match.index + number.length
    } else if (
      isTitle
        ? count > PAIR_COUNT
        : isOwnClaim(sentence, match.index, match.index + whole.length, count)
    ) {
      counts.push(count)
    }
  }
  return counts
}

function isOwnClaim(sentence: string, start: number, end: number, count: number): boolean {
  const around = `${sentence.slice(Math.max(0, start - 40), start)}${sentence.slice(end, end + 40)}`
  if (count >= WORLD_TOLD_MIN && WORLD.test(around)) return false
  const stance = languageStance(sentence, start)
  // "a mapping between two languages": any two, unless the work says that they are its own.
  if (count <= PAIR_COUNT) return count === PAIR_COUNT && stance === 'work'
  return stance === 'work' || stance === 'open'
}

function countOf(number: string): number | null {
  const words = number.toLowerCase()
  if (/^\d/.test(words)) {
    const value = Number(words.replace(/[,k]/g, '')) * (words.endsWith('k') ? 1000 : 1)
    return Number.isInteger(value) ? value : null
  }
  const scale = words.endsWith('hundred')
    ? 100
    : words.endsWith('thousand')
      ? 1000
      : words.endsWith('dozen')
        ? 12
        : 1
  const [first = '', second] = words.split(/[- ]/)
  if (scale > 1) return scale * Math.max(1, UNITS.indexOf(first) + 1)
  const tens = TENS.indexOf(first)
  if (tens === -1) return UNITS.indexOf(first) + 1
  return (tens + 2) * 10 + (second ? UNITS.indexOf(second) + 1 : 0)
}
