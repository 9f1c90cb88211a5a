import { eng } from 'stopword'
import type { Span } from './query-tree'
import { compounds, fold, mayBeOne, type Word, words } from './terms'

/** The list lacks "not", which people type for the minus. */
const STOP_WORDS = new Set([...eng.map(fold), 'not'])

/** A word of search text, or a compound that is written in one or apart, as in "pre training". */
export type WordRun = { text: string; parts: string[]; span: Span }

/** Whether a word says too little to be asked for beside others. */
export function isStopWord(parts: readonly string[]): boolean {
  return parts.every((part) => STOP_WORDS.has(part))
}

/** The words and compounds of a stretch of search text; compounds that are written apart are one. */
export function wordRuns(q: string, { start, end }: Span): WordRun[] {
  const text = q.slice(start, end)
  const joined: Word[] = []
  for (const compound of compounds(text)) {
    const previous = joined.at(-1)
    const common = [previous, compound].some((run) => STOP_WORDS.has(fold(run?.text ?? '')))
    if (previous !== undefined && !common && mayBeOne(text, previous, compound)) {
      joined.splice(-1, 1, {
        text: `${previous.text} ${compound.text}`,
        start: previous.start,
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

/** Folding may leave nothing of a run of marks, and make two words of one sign. */
function foldedWords(text: string): string[] {
  return words(fold(text)).map((part) => part.text)
}
