import { answer } from '../api/answer'

const TYPES = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  tex: 'application/x-tex; charset=utf-8',
} as const

export type FileEnding = keyof typeof TYPES

/** Answers with a file to save; errors are those of the API. */
export function download(
  name: string,
  ending: FileEnding,
  make: () => Promise<string>,
): Promise<Response> {
  return answer(async () => {
    return new Response(await make(), {
      headers: {
        'Content-Type': TYPES[ending],
        'Content-Disposition': `attachment; filename="${name}.${ending}"`,
        'Cache-Control': 'no-cache',
        'X-Robots-Tag': 'noindex',
      },
    })
  })
}
