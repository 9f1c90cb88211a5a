import { z } from 'zod'

const answerSchema = z.object({
  papers: z.array(z.object({ slug: z.string(), title: z.string() })),
  missing: z.array(z.string()),
})

/** The papers of a BibTeX file that the collection has, and the titles that it has not; null: it cannot be read. */
export async function readBibtexFile(text: string): Promise<z.output<typeof answerSchema> | null> {
  try {
    const response = await fetch('/lists/bibtex', { method: 'POST', body: text })
    const parsed = answerSchema.safeParse(response.ok ? await response.json() : null)
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
