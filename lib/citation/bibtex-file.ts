/** BibTeX as a download. `name` is a slug: plain letters, digits and hyphens. */
export function bibtexFile(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'application/x-bibtex; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.bib"`,
    },
  })
}
