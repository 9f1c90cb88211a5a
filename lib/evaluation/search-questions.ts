import { z } from 'zod'

/** A question in words and the ids of the papers that answer it. */
export type Question = { id: string; text: string; relevant: string[] }

/** What someone types who looks for one paper they know, and what is wrong with it. */
export type KnownItem = { kind: string; q: string; title: string }

const questionsSchema = z.object({
  queries: z.array(
    z.object({
      id: z.coerce.string(),
      text: z.string(),
      relevant: z.array(z.coerce.string()).min(1),
    }),
  ),
})
const knownItemsSchema = z.array(z.object({ kind: z.string(), q: z.string(), title: z.string() }))

/** @throws When the text is not of the form of `queries.json`; the message says where. */
export function readQuestions(json: string): Question[] {
  return questionsSchema.parse(JSON.parse(json)).queries
}

/** @throws When the text is not a list of known items; the message says where. */
export function readKnownItems(json: string): KnownItem[] {
  return knownItemsSchema.parse(JSON.parse(json))
}
