import { answer } from '../api/answer'

const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  tex: 'application/x-tex; charset=utf-8',
}

/** Answers with a file to save; errors are those of the API. */
export function download(name: string, make: () => Promise<string>): Promise<Response> {
  return answer(async () => {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8'
    return new Response(await make(), {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-cache',
        'X-Robots-Tag': 'noindex',
      },
    })
  })
}
