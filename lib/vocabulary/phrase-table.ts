import { phraseVariants } from '../extract/phrase-variants'
import { problemAt, readRows, type VocabularyFile } from './vocabulary-file'

/** What must hold for a phrase to count where it stands. */
export type Condition =
  /** Its sentence is on the work itself or follows one that is, or it stands in the title. */
  | { kind: 'own' }
  | { kind: 'title' }
  /** It supports other phrases of its term; by itself it is never enough. */
  | { kind: 'weak' }
  /** It counts in the background as well, where work of this kind names what it is measured against. */
  | { kind: 'anywhere' }
  /** One of these word lists has, or with `negated` none has, a word in the sentence or the paper. */
  | { kind: 'sentence' | 'paper'; lists: readonly string[]; negated: boolean }

export type PhraseRow = {
  line: number
  /** The slug or list name that the phrase belongs to. */
  owner: string
  shape: PhraseShape
  exact: boolean
  conditions: readonly Condition[]
}

export type PhraseShape =
  | { kind: 'phrase'; variants: readonly string[] }
  /** Two phrases in this order with some words between them, in one sentence. */
  | { kind: 'gap'; first: readonly string[]; last: readonly string[] }
  /** The rest of a name that begins or ends so ("*LoRA"); with both, it does both ("Q*LoRA"). */
  | { kind: 'affix'; prefix: string; suffix: string }

const GAP = '…'
const PLAIN_CONDITIONS = ['own', 'title', 'weak', 'anywhere'] as const

/**
 * Reads a table of phrases; `ownerColumn` names its first column. `owners` and `lists` are the names
 * that may be used for owners and for word lists.
 */
export function readPhrases(
  file: VocabularyFile,
  ownerColumn: string,
  owners: (owner: string) => boolean,
  lists: (name: string) => boolean,
  problems: string[],
): PhraseRow[] {
  const columns = [ownerColumn, 'phrase', 'when', 'note']
  const rows: PhraseRow[] = []
  for (const { line, cells } of readRows(file, columns, problems)) {
    const owner = cells[ownerColumn] ?? ''
    const notation = cells.phrase ?? ''
    const report = (message: string) => problems.push(problemAt(file, line, message))
    if (!owners(owner)) {
      report(`"${owner}" is no known ${ownerColumn}: correct it, or add it to its own table`)
    }
    if (notation === '') {
      report(`the phrase of "${owner}" is blank: give one, or delete the line`)
      continue
    }
    try {
      const { exact, conditions } = readConditions(cells.when ?? '', lists)
      const shape = shapeOf(notation)
      rows.push({ line, owner, shape, exact: exact || shape.kind === 'affix', conditions })
    } catch (error) {
      report(error instanceof Error ? error.message : String(error))
    }
  }
  return rows
}

function shapeOf(notation: string): PhraseShape {
  const [first = '', last, ...more] = notation.split(GAP).map((part) => part.trim())
  if (more.length > 0) throw new Error(`"${notation}" has two gaps: one is the most`)
  if (last !== undefined) {
    if (first === '' || last === '') {
      throw new Error(`"${notation}" needs words on both sides of the gap`)
    }
    return { kind: 'gap', first: phraseVariants(first), last: phraseVariants(last) }
  }
  if (!notation.includes('*')) {
    return { kind: 'phrase', variants: phraseVariants(notation) }
  }
  const [prefix = '', suffix = '', ...rest] = notation.split('*')
  if (rest.length > 0 || /[\s()]/.test(notation) || prefix + suffix === '') {
    throw new Error(`"${notation}" needs one "*" in one word, as in "*LoRA"`)
  }
  return { kind: 'affix', prefix, suffix }
}

function readConditions(when: string, lists: (name: string) => boolean) {
  let exact = false
  const conditions: Condition[] = []
  for (const word of when.split(' ').filter((part) => part !== '')) {
    const scoped = /^(not-)?(sentence|paper):(.+)$/.exec(word)
    const kind = PLAIN_CONDITIONS.find((plain) => plain === word)
    if (word === 'exact') exact = true
    else if (kind) conditions.push({ kind })
    else if (scoped) {
      const names = (scoped[3] ?? '').split('|')
      const unknown = names.find((name) => !lists(name))
      if (unknown !== undefined) {
        throw new Error(`no word list is called "${unknown}": correct it, or add the list`)
      }
      const scope = scoped[2] === 'paper' ? 'paper' : 'sentence'
      conditions.push({ kind: scope, lists: names, negated: scoped[1] !== undefined })
    } else {
      throw new Error(
        `"${word}" is no condition: use exact, own, title, weak, anywhere, sentence:LIST, paper:LIST or these with not-`,
      )
    }
  }
  return { exact, conditions }
}
