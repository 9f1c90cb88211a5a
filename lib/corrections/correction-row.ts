import type { Availability, Contribution, LinkKind } from '../paper'

/** What a row adds, or takes away. `value` is what the row's tag is called in evidence and API. */
export type Edit =
  | { type: 'method' | 'model' | 'language'; value: string }
  | { type: 'contribution'; value: Contribution }
  | { type: 'introduces'; value: string; long: string | null }
  /** The kind is null where the link is taken away. */
  | { type: 'link'; value: string; kind: LinkKind | null }
  | { type: 'availability'; value: Availability }
  | { type: 'languageCount'; value: string }

/** One line of a curator's file. */
export type CorrectionRow = Edit & {
  line: number
  /** A slug, present or former, a source's id, or a title. */
  paper: string
  change: 'add' | 'remove'
  reason: string
}

/** A curator's file, read and checked; `file` is what notes on it are reported under. */
export type Corrections = { file: string; rows: readonly CorrectionRow[] }
