/**
 * How a sentence stands to the work:
 * - `own`: on the work itself ("we propose", "our", "this paper", "experiments show");
 * - `prior`: on what others did ("existing methods", "has been widely used");
 * - `opening`: before the first sentence on the work itself, without such words;
 * - `neutral`: after the opening; on the work more often than not.
 */
export type SentenceRole = 'title' | 'own' | 'prior' | 'opening' | 'neutral'

type RoleSentence = {
  start: number
  role: SentenceRole
  cues: readonly { list: string; start: number }[]
}

/** Words on prior work say what the sentence is about where they stand near its beginning. */
const SUBJECT_LENGTH_MAX = 60

/** Gives an abstract's sentences their roles by the words of the word lists in each. */
export function assignRoles(sentences: readonly RoleSentence[]): void {
  const isFramed = sentences.some((sentence) => has(sentence, 'own-work'))
  let opened = false
  for (const [index, sentence] of sentences.entries()) {
    const isPrior = has(sentence, 'prior-work')
    // An abstract without "we" or "this paper" speaks of itself in the passive: "The methods are compared"; "A
    // method is presented" does so in any.
    const isPassive = !isPrior && has(sentence, 'own-passive')
    const isOwn =
      has(sentence, 'own-work') || (isPassive && (!isFramed || beginsIndefinite(sentence)))
    if (isOwn) sentence.role = 'own'
    // After the opening, others are named to be compared with: "better than other models trained …", "unlike
    // existing methods, NAME …", or by the way: "the student imitates the conventional logits".
    else if (isPrior) sentence.role = opened && isByTheWay(sentence) ? 'neutral' : 'prior'
    else sentence.role = !opened && (index === 0 || isFramed) ? 'opening' : 'neutral'
    opened ||= isOwn
  }
}

function beginsIndefinite({ start, cues }: RoleSentence): boolean {
  return cues.some((cue) => cue.list === 'indefinite' && cue.start === start)
}

function isByTheWay(sentence: RoleSentence): boolean {
  if (has(sentence, 'comparison') || has(sentence, 'contrast')) return true
  return sentence.cues.every(
    ({ list, start }) => list !== 'prior-work' || start - sentence.start > SUBJECT_LENGTH_MAX,
  )
}

function has({ cues }: RoleSentence, list: string): boolean {
  return cues.some((cue) => cue.list === list)
}
