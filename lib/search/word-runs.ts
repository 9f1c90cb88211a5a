import { eng } from 'stopword'
import { fold } from './fold'
import type { Span } from './query-tree'
import { compounds, mayBeOne, type Word, words } from './terms'

/** The list lacks "not", which people type for the minus. */
const STOP_WORDS = new Set([...eng.map(fold), 'not'])

/** A word of search text, or a compound that is written in one or apart, as in "pre training". */
export type WordRun = { text: string; parts: string[]; span: Span }

/** Whether a word says too little to be asked for beside others. */
export function isStopWord(parts: readonly string[]): boolean {
  return parts.every((part) => STOP_WORDS.has(part))
}

/** What joins two words like a hyphen, and what stands for it: "zero_shot", "(pre-)training". */
const HYPHENS: ReadonlyMap<string, string> = new Map([
  ['_', '_'],
  ['-)', '-'],
])

/** The words and compounds of a stretch of search text; compounds that are written apart are one. */
export function wordRuns(q: string, { start, end }: Span): WordRun[] {
  const text = q.slice(start, end)
  const joined: Word[] = []
  for (const compound of compounds(text)) {
    const previous = joined.at(-1)
    const hyphen = HYPHENS.get(text.slice(previous?.end, compound.start))
    const isOne =
      previous !== undefined &&
      (previous.end === compound.start ||
        isFraction(text, previous, compound) ||
        hyphen !== undefined ||
        (mayBeOne(text, previous, compound) && !isCommon(previous) && !isCommon(compound)))
    if (isOne) {
      joined.splice(-1, 1, {
        text: previous.text + (hyphen ?? text.slice(previous.end, compound.start)) + compound.text,
        start: previous.start - (hyphen === '-' && text[previous.start - 1] === '(' ? 1 : 0),
        end: compound.end,
      })
    } else joined.push(compound)
  }
  return joined
    .map((run) => ({
      text: run.text,
      parts: foldedWords(run.text),
      span: { start: start + run.start, end: start + run.end },
    }))
    .filter(({ parts }) => parts.length > 0)
}

function isCommon({ text }: Word): boolean {
  return STOP_WORDS.has(fold(text))
}

/** Whether two runs are the parts of one number: "3.5", "gpt-3.5", "2.5D". */
function isFraction(text: string, previous: Word, { start, end }: Word): boolean {
  return (
    text.slice(previous.end, start) === '.' &&
    /\p{N}$/u.test(previous.text) &&
    /^\p{N}/u.test(text.slice(start, end))
  )
}

/** Folding may leave nothing of a run of marks, and make two words of one sign. */
function foldedWords(text: string): string[] {
  return words(fold(text)).map((part) => part.text)
}
