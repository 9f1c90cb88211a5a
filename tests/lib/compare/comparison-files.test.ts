import { expect, test } from 'vitest'
import { compareRows } from '../../../lib/compare/comparison'
import {
  comparisonCsv,
  comparisonLatex,
  comparisonMarkdown,
} from '../../../lib/compare/comparison-files'
import { fullPaper } from '../papers/paper-example'

const papers = [
  fullPaper({
    title: 'A | B & <c> for 50% of $x_1$',
    abstract: 'Nyström’s\n“two” lines',
    links: [],
    availability: 'none',
  }),
  fullPaper({ title: '=1+1', links: [], availability: 'none' }),
]
const rows = compareRows(papers)

test('a Markdown table has a column for each paper, and no text ends a cell or becomes a mark', () => {
  const lines = comparisonMarkdown(papers, rows).trim().split('\n')
  expect(lines[0]).toBe('|  | A \\| B &amp; &lt;c> for 50% of \\$x\\_1\\$ | =1+1 |')
  expect(lines[1]).toBe('| --- | --- | --- |')
  expect(lines.at(-1)).toContain('Nyström’s “two” lines')
  for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(4)
})

test('CSV keeps the text as it is but for what a spreadsheet would run', () => {
  const text = comparisonCsv(papers, rows)
  expect(text).toContain(",A | B & <c> for 50% of $x_1$,'=1+1\r\n")
  expect(text).toContain('"Nyström’s\n“two” lines"')
})

test('LaTeX has nothing that would stop or change it', () => {
  const text = comparisonLatex(papers, rows)
  expect(text).toContain('A \\textbar{} B \\& $<$c$>$ for 50\\% of \\$x\\_1\\$')
  expect(text).toContain("Nystr\\\"om's ``two'' lines")
  expect(text.match(/ \\\\$/gm)).toHaveLength(rows.length + 2)
  expect(text).toContain('\\begin{tabularx}')
})
