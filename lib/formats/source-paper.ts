import type { SourceFields } from '../paper'

/** Where a paper or a problem stands in its source. Lines are one-based. */
export type SourcePlace = { file: string; line: number }

/** One paper as a source gives it. */
export type SourcePaper = SourceFields & {
  place: SourcePlace
  /** What the format takes for title and abstract, their text not yet repaired. */
  title: string
  abstract: string
  /** The very characters of the source, where the format had to take some away to read them. */
  raw: { title: string; abstract: string }
  /** The whole source record as it stood, for formats that carry fields we do not know; else null. */
  record: string | null
}

/** Something in a source that cannot be read. The message says what is wrong and what to do. */
export type SourceProblem = SourcePlace & { message: string }

/** A problem as one line for people; where the file as a whole is at fault, no line is named. */
export function problemText({ file, line, message }: SourceProblem): string {
  return line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`
}

/** A format yields papers and problems in the order of the file, and a name for each unknown field, once. */
export type SourceEvent =
  | { kind: 'paper'; paper: SourcePaper }
  | { kind: 'problem'; problem: SourceProblem }
  | { kind: 'unknown-field'; field: string; place: SourcePlace }
