/** One file of the vocabulary, or of corrections, as it was read; `name` is what problems are reported under. */
export type VocabularyFile = { name: string; text: string }

/** All that is wrong with the files that curators edit, one line each: file, line and remedy. */
export class VocabularyError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'VocabularyError'
    this.problems = problems
  }
}

const USE_TABS = 'no tab in this line: use tabs, not spaces, between its cells'

export type Row<Column extends string> = { line: number; cells: Record<Column, string> }

/**
 * The rows of a tab-separated file whose first row names its columns. Blank lines and lines that begin
 * with `#` are skipped. Cells are trimmed, missing ones at the end are blank. The mark that some editors put before
 * UTF-8 and the line ends of Windows make no difference. Problems go to `problems`.
 *
 * @param isWide Whether a row needs a second cell.
 */
export function readRows<Column extends string>(
  file: VocabularyFile,
  columns: readonly Column[],
  problems: string[],
  isWide = true,
): Row<Column>[] {
  const rows: Row<Column>[] = []
  let headed = false
  for (const [index, text] of file.text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue
    const line = index + 1
    if (text.includes('\uFFFD')) {
      problems.push(problemAt(file, line, 'this is not UTF-8: save the file as UTF-8'))
      continue
    }
    if (!headed) {
      headed = true
      if (text.trim() !== columns.join('\t')) {
        problems.push(
          problemAt(
            file,
            line,
            `the first row must name the columns: ${columns.join(', ')}, with a tab between two`,
          ),
        )
        return []
      }
      continue
    }
    if (!text.includes('\t') && (isWide ? / / : / {2}/).test(text.trim())) {
      problems.push(problemAt(file, line, USE_TABS))
      continue
    }
    const cells = text.split('\t').map((cell) => cell.trim())
    if (cells.length > columns.length) {
      problems.push(
        problemAt(file, line, `${cells.length} cells for ${columns.length} columns: remove a tab`),
      )
      continue
    }
    rows.push({ line, cells: cellsByColumn(columns, cells) })
  }
  if (!headed) problems.push(problemAt(file, 1, `empty: begin with the row ${columns.join(', ')}`))
  return rows
}

function cellsByColumn<Column extends string>(columns: readonly Column[], cells: string[]) {
  const entries = columns.map((column, index) => [column, cells[index] ?? ''])
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(entries) as Record<Column, string>
}

/** Whether lines of the file cannot be read: what others say of their content would then be an echo. */
export function hasUnreadLines(file: VocabularyFile, columns: readonly string[]): boolean {
  const unread: string[] = []
  readRows(file, columns, unread)
  return unread.length > 0
}

export function problemAt(file: VocabularyFile, line: number, message: string): string {
  return `${file.name}:${line}: ${message}`
}
