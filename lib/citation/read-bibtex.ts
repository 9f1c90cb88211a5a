import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { z } from 'zod'

const entriesSchema = z.array(z.object({ title: z.string().optional() }))

/** The titles of a BibTeX file's entries; null: it is none. */
export function bibtexTitles(text: string): string[] | null {
  try {
    const entries = entriesSchema.parse(new Cite(text, { generateGraph: false }).data)
    // Titles may carry the marks of their typesetting
    return entries.flatMap(({ title }) => title?.replace(/<[^>]+>/g, '').trim() || [])
  } catch {
    return null
  }
}
