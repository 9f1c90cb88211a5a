/** BibTeX as a download. `name` is a slug: plain letters, digits and hyphens. */
export function bibtexFile(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'application/x-bibtex; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.bib"`,
    },
  })
}

/** Entries in one file: more is a database and not a bibliography, and takes the server seconds. */
export const CITED_MAX = 2000
