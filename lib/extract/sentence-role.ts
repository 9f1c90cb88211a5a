/**
 * How a sentence stands to the work:
 * - `own`: on the work itself ("we propose", "our", "this paper", "experiments show");
 * - `prior`: on what others did ("existing methods", "has been widely used");
 * - `opening`: before the first sentence on the work itself, without such words;
 * - `neutral`: after the opening; on the work more often than not.
 */
export type SentenceRole = 'title' | 'own' | 'prior' | 'opening' | 'neutral'

type RoleSentence = { role: SentenceRole; cues: readonly { list: string }[] }

/** Gives an abstract's sentences their roles by the words of the word lists in each. */
export function assignRoles(sentences: readonly RoleSentence[]): void {
  const isFramed = sentences.some((sentence) => has(sentence, 'own-work'))
  let opened = false
  for (const [index, sentence] of sentences.entries()) {
    const isPrior = has(sentence, 'prior-work')
    // An abstract without "we" or "this paper" speaks of itself in the passive: "A method is presented".
    const isOwn =
      has(sentence, 'own-work') || (!isFramed && !isPrior && has(sentence, 'own-passive'))
    if (isOwn) sentence.role = 'own'
    // After the opening, others are named to be compared with: "better than other models trained …".
    else if (isPrior) sentence.role = opened && has(sentence, 'comparison') ? 'neutral' : 'prior'
    else sentence.role = !opened && (index === 0 || isFramed) ? 'opening' : 'neutral'
    opened ||= isOwn
  }
}

function has({ cues }: RoleSentence, list: string): boolean {
  return cues.some((cue) => cue.list === list)
}
