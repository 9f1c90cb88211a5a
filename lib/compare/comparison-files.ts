import { Transform } from 'unicode2latex'
import { csv } from '../export/csv'
import type { PaperTitle } from '../store/store'
import type { CompareRow } from './comparison'

type Compared = readonly (PaperTitle & { abstract: string })[]

/** A comparison as lines of text: the papers' titles, then each row, the abstracts last. */
function lines(papers: Compared, rows: readonly CompareRow[]): string[][] {
  return [
    ['', ...papers.map(({ title }) => title)],
    ...rows.map(({ name, cells }) => [
      name,
      ...cells.map((items) => items.map(({ label }) => label).join('; ')),
    ]),
    ['Abstract', ...papers.map(({ abstract }) => abstract)],
  ]
}

export function comparisonCsv(papers: Compared, rows: readonly CompareRow[]): string {
  return csv(lines(papers, rows))
}

/** A table in GitHub's Markdown. */
export function comparisonMarkdown(papers: Compared, rows: readonly CompareRow[]): string {
  const [head = [], ...body] = lines(papers, rows).map((fields) => fields.map(markdownText))
  const line = (fields: readonly string[]) => `| ${fields.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + body.map(line).join('')
}

/** What Markdown or HTML would read as a mark is escaped; a line break would end the table. */
function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

/** A `tabularx` that compiles as it stands in a document with `booktabs`, `tabularx` and `ragged2e`. */
export function comparisonLatex(papers: Compared, rows: readonly CompareRow[]): string {
  const latex = new Transform('bibtex')
  const [head = [], ...body] = lines(papers, rows).map((fields) =>
    fields.map((field) => latex.tolatex(field.replace(/\s+/g, ' '))),
  )
  const line = (fields: readonly string[]) => `${fields.join(' &\n  ')} \\\\`
  const bold = (field: string) => (field === '' ? '' : `\\textbf{${field}}`)
  return `% \\usepackage{booktabs,tabularx,ragged2e}
\\begin{tabularx}{\\linewidth}{l${'>{\\RaggedRight\\arraybackslash}X'.repeat(papers.length)}}
\\toprule
${line(head.map(bold))}
\\midrule
${body.map(line).join('\n')}
\\bottomrule
\\end{tabularx}
`
}
