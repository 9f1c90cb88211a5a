import { itemsFound, TriggerWords } from './trigger-words'

/**
 * Whether a sentence says that something of this work is, or will be, given away. Every repetition in the
 * patterns is bounded, so time stays linear in the sentence.
 */

/** Words without which no sentence promises anything. */
export const PROMISE_WORD =
  /\b(?:available|accessible|code|releas(?:e|ed|ing)|open[- ]?sourc(?:e|ed|ing)|public|publish(?:ed)?|shared?)\b/i

/** What a paper can give away. */
const THINGS =
  '(?:codes?|codebases?|implementations?|models?|checkpoints?|weights|data|datasets?|corpus|corpora|benchmarks?|demos?|tools?|toolkits?|toolbox|library|software|resources?|scripts?|packages?|annotations?|materials?|treebanks?|lexicons?|suites?|simulators?|platforms?|frameworks?|prompts?|leaderboard|LLMs?|LMs?|systems?|tracks|collection|repository|evaluation)'
/** Its own when said to be available: "data is available" may be anybody's, "code is available" is not. */
const OWN_THINGS =
  '(?:(?:our|all|this|these|its) (?:[\\w-]+ ){0,5}?' +
  THINGS +
  '|(?:source )?codes?|codebases?|(?:an? |the )?(?:[\\w-]+ )?implementations?|checkpoints?|(?:the|new|proposed|resulting) (?:[\\w-]+ ){0,3}?(?:datasets?|corpus|benchmarks?|software|library|toolkit|toolbox|package|tools?|resources|platform|treebank|lexicon)|(?:both )?datasets? and)'
const ADVERBS = '(?:[\\w-]+ ){0,3}?'

/** "The dataset will be made publicly available", "All codes are to be released". */
const WILL_BE = new RegExp(
  `\\b(?:${THINGS}|[A-Z][\\w-]{1,30})\\b[^.;]{0,80}? (?:will|shall|is to|are to) (?:(?:also|all|both|soon) )?be ${ADVERBS}(?:available|accessible|released|public|published|shared|open[- ]?sourced?)\\b`,
)
const IS_RELEASED = new RegExp(
  `\\b${THINGS}\\b[^.;]{0,60}? (?:is|are|has been|have been) ${ADVERBS}(?:released|open[- ]?sourced|publicly shared)\\b`,
  'i',
)
/** "… with the 2B models publicly released to promote research". */
const PUBLICLY_RELEASED = new RegExp(
  `\\b${THINGS}\\b[^.;]{0,60}? publicly released(?= (?:to|for|under|as)\\b|[,.])`,
  'i',
)
const IS_PUBLIC =
  /[^.;]{0,80}? (?:is|are|has been|have been|was|were) (?:\w+ ){0,2}?(?:publicly|freely|openly) (?:available|accessible|released|shared)\b/i
const IS_AVAILABLE = new RegExp(
  `\\b${OWN_THINGS}(?:,? [\\w-]+){0,10}?,? (?:is|are|has been|have been) ${ADVERBS}(?:available|accessible|open[- ]?source)(?=[.!"\\s]*$| (?:at|on|upon|under|via|through|from|here|online|in|with|as|for|to the)\\b)`,
  'i',
)

/** What may stand between "we" and its verb: helpers, or a first verb and "and". */
const HELPERS =
  '(?:(?:also|will|shall|plan|intend|aim|to|further|publicly|openly|freely|fully|finally|have|are|now|hereby|additionally|therefore|thus|then|be),? ){0,4}'
const WE = `\\bwe ${HELPERS}(?:(?:[\\w-]+,? ){1,8}?and ${HELPERS})?`
/** "We create and release a corpus", "we plan to open-source our models". */
const WE_RELEASE = new RegExp(
  `${WE}(?:release|released|releasing|publish|publicly share|open[- ]?sourc(?:e|ed|ing))(?= (?:the|our|all|both|a|an|this|these|it|its|them|two|three|new|[\\w-]+)\\b)[^.;]{0,120}?\\b(?:${THINGS}|[A-Z][\\w-]{2,30})\\b`,
  'i',
)
/** "The models published from our investigations" */
const PUBLISHED_FROM_OURS = new RegExp(
  `\\b${THINGS} (?:published|released) (?:from|in|with|by|as part of) (?:our|this)\\b`,
  'i',
)
/** "a dataset …, which we share online" */
const WHICH_WE_SHARE = /\b(?:which|that) we (?:\w+ly )?(?:share|release|publish|open[- ]?source)\b/i
const WE_MAKE =
  /\b(?:we|by) (?:[\w-]+,? ){0,4}?(?:make|making|made)\b[^;]{0,160}?\b(?:available|public|accessible|open[- ]?source)\b/i
const WE_PROVIDE =
  /\bwe (?:also )?provide (?:the |our |all |an? )?(?:[\w-]+ )?(?:source code|code|open[- ]source)\b(?! (?:base|level|generation|snippet|example))/i
/** "We introduce GPT-Fathom, an open-source evaluation suite"; "our freely available corpus". */
const WE_PRESENT_OPEN =
  /\bwe (?:also )?(?:present|introduce|propose|develop|describe|contribute)(?: [\w-]+,)? an? (?:[\w-]+,? ){0,2}?open[- ]?sourced?\b|\bour (?:publicly|freely|openly)[- ]available\b/i

/** Conditions, refusals, and other people's things. */
const NOT_OURS =
  /\b(?:no|not|never|little|few|limited|lacks?|lacking|scarce|when|whenever|if|unless|once|although|assum\w+|often|usually|typically|commonly|readily|most|many|existing|currently|other|only|several|various|recently|whether|recent)\b/i
const RELATIVE = /\b(?:that|which|who|whose|where) (?:is|are|was|were|has been|have been|will be) /i

/** "While deep models have been released, …" */
const CONCESSION = /^(?:while|although|though|despite|since|because)\b/i

/** Each with words without one of which it never matches. */
const SAID_OF_OURS: readonly [RegExp, string][] = [
  [
    WE_RELEASE,
    'release released releasing publish share source sourced sourcing opensource opensourced opensourcing',
  ],
  [PUBLISHED_FROM_OURS, 'published released'],
  [WHICH_WE_SHARE, 'share release publish source opensource'],
  [WE_MAKE, 'make making made'],
  [WE_PROVIDE, 'code source'],
  [WE_PRESENT_OPEN, 'source sourced opensource opensourced publicly freely openly'],
]
const SAID: readonly [RegExp, string][] = [
  [
    WILL_BE,
    'available accessible released public published shared source sourced opensource opensourced',
  ],
  [IS_RELEASED, 'released shared sourced opensourced'],
  [PUBLICLY_RELEASED, 'released'],
  [IS_AVAILABLE, 'available accessible source opensource'],
  [IS_PUBLIC, 'publicly freely openly'],
]
const TRIGGERS = new TriggerWords([...SAID_OF_OURS, ...SAID].map(([, words]) => words))

export function promisesSomething(sentence: string): boolean {
  const found = TRIGGERS.foundIn(sentence, 0, sentence.length)
  if (itemsFound(SAID_OF_OURS, found).some(([said]) => said.test(sentence))) return true
  const others = itemsFound(SAID, found >>> SAID_OF_OURS.length)
  if (others.length === 0 || CONCESSION.test(sentence)) return false
  return others.some(([pattern]) => {
    const said = pattern.exec(sentence)?.[0]
    return said !== undefined && !NOT_OURS.test(said) && !RELATIVE.test(said)
  })
}
