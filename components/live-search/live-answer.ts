import type { AnsweredView } from './papers-query'
import { watched } from './watched'

/**
 * How far the server is with what is typed. LiveResults asks and writes it here; the parts that show
 * only answers watch it, and so are not rendered again by every key.
 */
export const liveAnswer = watched<{ answered: AnsweredView | null; busy: boolean }>({
  answered: null,
  busy: false,
})

export function noteAnswer(answered: AnsweredView | null, busy: boolean): void {
  const now = liveAnswer.get()
  if (now.answered !== answered || now.busy !== busy) liveAnswer.set({ answered, busy })
}
