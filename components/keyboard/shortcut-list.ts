import { PAPER_KEYS } from './paper-keys'

/** All keys, as the help shows them. */
export const SHORTCUTS: readonly { keys: readonly string[]; words: string; single: boolean }[] = [
  { keys: ['/'], words: 'Go to the search field', single: true },
  { keys: ['j', 'k'], words: 'Next and previous paper of a list', single: true },
  { keys: ['Enter'], words: 'Open the paper', single: false },
  { keys: [PAPER_KEYS.save], words: 'Save the paper to a list', single: true },
  { keys: [PAPER_KEYS.compare], words: 'Add the paper to the comparison', single: true },
  { keys: ['n', 'p'], words: 'Next and previous mention of a chosen tag', single: true },
  {
    keys: ['Ctrl K', '⌘ K'],
    words: 'Go anywhere: papers, methods, languages, pages',
    single: false,
  },
  { keys: ['?'], words: 'This help', single: true },
  { keys: ['Esc'], words: 'Close, or take a choice back', single: false },
]
