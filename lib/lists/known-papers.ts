import { z } from 'zod'
import { AVAILABILITIES, LINK_KINDS } from '../paper'

const termSchema = z.object({ slug: z.string(), name: z.string() })

/** Of the API's answer what an entry of a list shows. */
const answerSchema = z.object({
  papers: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      methods: z.array(termSchema),
      languages: z.array(z.object({ code: z.string(), name: z.string() })),
      languageCount: z.number().nullable(),
      models: z.array(termSchema),
      links: z.array(z.object({ url: z.string(), kind: z.enum(LINK_KINDS) })),
      availability: z.enum(AVAILABILITIES),
    }),
  ),
})

/** What the collection knows of a saved paper, under its present slug and title; null: it has it no more. */
export type KnownPaper = z.output<typeof answerSchema>['papers'][number] | null

/** Papers in one request; their slugs must fit into its first line. */
const BATCH = 50

/**
 * Asks the collection about papers by slug. The API refuses a request with an unknown slug and does not say all of
 * its name, so such a request is halved until the slug stands alone.
 *
 * @throws When the server cannot be reached or fails.
 */
export async function knownPapers(
  slugs: readonly string[],
  ask: (path: string) => Promise<Response>,
): Promise<Map<string, KnownPaper>> {
  const known = new Map<string, KnownPaper>()
  const lookUp = async (batch: readonly string[]): Promise<void> => {
    const params = new URLSearchParams(batch.map((slug) => ['paper', slug]))
    const response = await ask(`/api/papers?${params}`)
    if (response.ok) {
      const { papers } = answerSchema.parse(await response.json())
      for (const [at, slug] of batch.entries()) known.set(slug, papers[at] ?? null)
    } else if (response.status !== 400) {
      throw new Error(`the server answered ${response.status}`)
    } else if (batch.length === 1) {
      for (const slug of batch) known.set(slug, null)
    } else {
      const half = Math.ceil(batch.length / 2)
      await lookUp(batch.slice(0, half))
      await lookUp(batch.slice(half))
    }
  }
  for (let from = 0; from < slugs.length; from += BATCH)
    await lookUp(slugs.slice(from, from + BATCH))
  return known
}

/**
 * The slugs of those papers of a list that the collection has. Where it has not answered yet it is taken to have a paper,
 * so that what leads to the papers has its place from the start; where it `failed` to answer, not.
 */
export function heldSlugs(
  entries: readonly { slug: string }[],
  known: ReadonlyMap<string, KnownPaper>,
  failed: boolean,
): string[] {
  return entries.flatMap(({ slug }) => {
    const paper = known.get(slug)
    if (paper === undefined) return failed ? [] : slug
    return paper?.slug ?? []
  })
}
