/** What tasks end in; whose short name a paper gives, it does not bring. */
const TASK =
  /(?:recognition|detection|classification|segmentation|generation|translation|estimation|prediction|retrieval|extraction|disambiguation|answering|summarization|completion|filling|localization|tracking|planning|navigation|understanding|inference|analysis|search|learning|exploration|reasoning|adaptation|generalization|identification|linking|matching|parsing|labeling|correction|reconstruction|synthesis|restoration|re-identification|games?|problems?|process(?:es)?|bandits?|systems?|robots?|vehicles?|agents?|data|images?|models|methods|transformers|embeddings)$/i

const TASK_LENGTH_MAX = 20

/** What is to be solved, not what solves it. */
export const PROBLEM = /(?:problem|task|setting|challenge|scenario|dilemma)s?$/i

/** Whether the words name a task or a field rather than anything that a paper may bring. */
export function isTask(words: string): boolean {
  return TASK.test(words.slice(-TASK_LENGTH_MAX))
}
