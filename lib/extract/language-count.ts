import type { Mention } from '../paper'
import { languageStance } from './language-stance'
import { mention, type PaperText, type Span, sentences } from './paper-text'
import { NUMBER_PATTERN, spelledNumber } from './spelled-number'

/** "534 languages", "eight new languages", "over 1.5k low-resource languages", "700+ languages", "a 23-language set". */
const CLAIM = new RegExp(
  `(?<![\\w.,/-])(${NUMBER_PATTERN})(?:\\+| plus)?[\\s-]+((?:[\\w’'-]+,? ){0,6}?)(?:languages|tongues)\\b|(?<![\\w.,/-])(${NUMBER_PATTERN})-language\\b`,
  'gi',
)
/** What turns the noun into something else, or ends the phrase that the number belongs to. */
const NOT_LANGUAGES =
  /\d|\b(?:sets?|covering|spanning|including|programming|formal|regular|dimensional|query|sign|coding|source code|markup|of|in|on|for|to|with|from|and|or|models?|datasets?|tasks?|pairs?|families|billion|million|tokens|hours|sentences|samples|the|across|per|by|over)\b/i

/** One kind of languages beside another, so that none is both: "low-resource", "unseen", "African". */
const KIND =
  '(?:(?:\\w+ly|very|more|other|different) )?(?:[\\w-]+-resourced?|(?:low|lower|mid|medium|high|higher|rich) resourced?|seen|unseen|[A-Z][\\w-]+(?:an|ic|ish|ese))'
/** "12 high- and low-resource languages", "15 Asian and African languages": one number for both kinds. */
const KINDS_TOGETHER = new RegExp(
  `(?:${KIND}|(?:low|mid|medium|high)-),? (?:and|or|to) (?=${KIND})`,
)
/** "25 low-resource and 7 relatively higher-resource languages": a number for each. */
const KINDS_APART = new RegExp(
  `^(?:${KIND}|(?:low|mid|medium|high)-),? and (${NUMBER_PATTERN})[\\s-]+${KIND} $`,
)
/** "50 natural and 16 programming languages" */
const NATURAL = new RegExp(
  `^(?:natural|human|spoken) and (?:(?:${NUMBER_PATTERN}) )?(?:programming|coding|formal) $`,
)

/** The world's languages, or a country's, are not those of the work. */
const WORLD =
  /\b(?:world|globe|earth|exist|existing|spoken (?:in|across|around|by|today|throughout|worldwide|on)|planet|one of (?:the )?$|home to|(?:the|this|that|a) country|continent)/i
/** So few are mostly what a task is defined by. */
const PAIR_COUNT = 2
/** Any two languages: "a mapping between two languages", "where two languages differ". */
const ANY_PAIR = /\b(?:between|where|when|if|any|each|than|of) $/i
/** More than any work covers: the languages of the world. */
const WORLD_COUNT_MIN = 5000
/** Fewer are a choice of the work even where they are said to be spoken somewhere. */
const WORLD_TOLD_MIN = 20

type Claim = Span & { count: number }

/**
 * The places that claim the largest number of languages which the work covers, with the number as value; none where
 * it claims none. Numbers in sentences on earlier work or on the world are passed over; "hundreds of languages" is no
 * number. `openingEnd` is where the abstract begins to speak of the work itself.
 */
export function languageCountMentions(paper: PaperText, openingEnd = 0): Mention[] {
  const found = (['title', 'abstract'] as const).flatMap((field) =>
    claims(paper[field], field === 'title', openingEnd).map((claim) => ({ ...claim, field })),
  )
  const largest = found.reduce((most, { count }) => Math.max(most, count), 0)
  return found
    .filter(({ count }) => count === largest)
    .map(({ field, start, end }) =>
      mention('languageCount', String(largest), field, paper[field], start, end),
    )
}

function claims(text: string, isTitle: boolean, openingEnd: number): Claim[] {
  if (!/\blanguages\b|-language\b/i.test(text)) return []
  return sentences(text).flatMap(({ start, end }) =>
    sentenceClaims(text.slice(start, end), isTitle, start < openingEnd).map((claim) => ({
      count: claim.count,
      start: start + claim.start,
      end: start + claim.end,
    })),
  )
}

function sentenceClaims(sentence: string, isTitle: boolean, isOpening: boolean): Claim[] {
  const found: Claim[] = []
  CLAIM.lastIndex = 0
  for (let match = CLAIM.exec(sentence); match !== null; match = CLAIM.exec(sentence)) {
    const [whole, listed, between = '', joined = ''] = match
    const number = listed ?? joined
    const count = countOf(number, between)
    if (count === null || count >= WORLD_COUNT_MIN) {
      // "150k pairs in three languages": the number that belongs to the languages comes later.
      CLAIM.lastIndex = match.index + number.length
      continue
    }
    const claim = { count, start: match.index, end: match.index + whole.length }
    const isClaimed = isTitle ? count > PAIR_COUNT : isOwnClaim(sentence, claim, isOpening)
    if (isClaimed) found.push(claim)
  }
  return found
}

/** How many languages a number counts with the words that stand between the two; null: it counts something else. */
function countOf(number: string, between: string): number | null {
  const count = spelledNumber(number)
  if (count === null || NATURAL.test(between)) return count
  const further = KINDS_APART.exec(between)?.[1]
  if (further !== undefined) return count + (spelledNumber(further) ?? 0)
  return NOT_LANGUAGES.test(between.replace(KINDS_TOGETHER, '')) ? null : count
}

function isOwnClaim(sentence: string, { start, end, count }: Claim, isOpening: boolean): boolean {
  const before = sentence.slice(Math.max(0, start - 40), start)
  if (count >= WORLD_TOLD_MIN && WORLD.test(before + sentence.slice(end, end + 40))) return false
  const stance = languageStance(sentence, start)
  // Two are any two, unless the work says that they are its own.
  if (count <= PAIR_COUNT) {
    return count === PAIR_COUNT && stance === 'work' && !ANY_PAIR.test(before)
  }
  // What others cover is told first: "XYZ has vectors for 4005 languages … We add …".
  return stance === 'work' || (stance === 'open' && !isOpening)
}
