import { contradictions } from '../corrections/contradictions'
import type { CorrectionRow } from '../corrections/correction-row'
import type { AncestorsByType } from '../corrections/remove-tag'
import type { SourceProblem } from '../formats/source-paper'
import type { ImportTransaction } from '../store/import-transaction'
import { repairTitle } from '../text/repair'
import { titleKey } from '../text/title-key'
import { ancestorsBySlug } from '../vocabulary/term-table'
import type { Tagger } from './import-papers'

type Corrector = Pick<Tagger, 'corrections' | 'vocabulary'>
type Named = { key: number | null; id: string | null; slug: string; titleKey: string }

/** Which papers of an import a curator's rows are about: by id, by slug, present or former, or by title. */
export class CorrectedPapers {
  readonly #file: string
  readonly #stored: ImportTransaction
  readonly #ancestors: AncestorsByType
  readonly #byName = new Map<string, CorrectionRow[]>()
  /** The names in the rows by the titles that they may be. */
  readonly #byTitleKey = new Map<string, string[]>()
  /** The names in the rows that are former slugs, by the papers' numbers. */
  readonly #former = new Map<number, string[]>()
  readonly #idleLines = new Set<number>()

  private constructor({ corrections, vocabulary }: Corrector, stored: ImportTransaction) {
    this.#file = corrections.file
    this.#stored = stored
    this.#ancestors = {
      method: ancestorsBySlug(vocabulary.methods),
      model: ancestorsBySlug(vocabulary.models),
    }
    for (const row of corrections.rows) {
      push(this.#byName, row.paper, row)
    }
  }

  static async of(corrector: Corrector, stored: ImportTransaction): Promise<CorrectedPapers> {
    const papers = new CorrectedPapers(corrector, stored)
    for (const name of papers.#byName.keys()) {
      push(papers.#byTitleKey, titleKey(repairTitle(name)), name)
      const owner = await stored.slugOwner(name)
      if (owner !== null) push(papers.#former, owner, name)
    }
    return papers
  }

  /** The rows about a paper that is about to be stored. */
  async rowsOf(paper: Named): Promise<CorrectionRow[]> {
    if (this.#byName.size === 0) return []
    const names = new Set([paper.slug])
    if (paper.id !== null) names.add(paper.id)
    for (const name of this.#former.get(paper.key ?? 0) ?? []) names.add(name)
    for (const name of this.#byTitleKey.get(paper.titleKey) ?? []) {
      if (!(await this.#isOthers(name, paper.key))) names.add(name)
    }
    return [...names].flatMap((name) => this.#byName.get(name) ?? [])
  }

  noteIdle(lines: readonly number[]): void {
    for (const line of lines) this.#idleLines.add(line)
  }

  /**
   * Titles that several papers have: to correct one of them its slug or id is needed. And lines that contradict each
   * other on one paper that they call by different names.
   */
  async problems(): Promise<SourceProblem[]> {
    const problems: SourceProblem[] = []
    const report = (line: number, message: string) =>
      problems.push({ file: this.#file, line, message })
    const rowsByKey = new Map<number, CorrectionRow[]>()
    for (const [name, rows] of this.#byName) {
      const [paper, ...others] = await this.#papersCalled(name)
      if (paper === undefined) continue
      if (others.length === 0) {
        for (const row of rows) push(rowsByKey, paper.key, row)
        continue
      }
      const slugs = [paper, ...others].map(({ slug }) => slug).join(', ')
      for (const { line } of rows) {
        report(
          line,
          `several papers have this title: write the slug of the one that is meant (${slugs})`,
        )
      }
    }
    for (const rows of rowsByKey.values()) {
      const inOrder = rows.toSorted((a, b) => a.line - b.line)
      for (const { line, message } of contradictions(inOrder, this.#ancestors)) {
        report(line, message)
      }
    }
    return problems
  }

  async notes(): Promise<string[]> {
    const absent: number[] = []
    for (const [name, rows] of this.#byName) {
      const papers = await this.#papersCalled(name)
      if (papers.length === 0) absent.push(...rows.map(({ line }) => line))
    }
    const lines = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b).join(', ')
    return [
      ...(absent.length > 0
        ? [`${this.#file}: papers that are not in this collection, on lines ${lines(absent)}`]
        : []),
      ...(this.#idleLines.size > 0
        ? [`${this.#file}: lines that change nothing and can go: ${lines(this.#idleLines)}`]
        : []),
    ]
  }

  /** The stored papers that a name means: one by id or slug, else all that have it as title. */
  async #papersCalled(name: string): Promise<{ key: number; slug: string }[]> {
    const key = await this.#ownerOf(name)
    if (key !== null) return [{ key, slug: name }]
    return this.#stored.byTitleKey(titleKey(repairTitle(name)))
  }

  /** Whether the name is the id or slug of a stored paper other than this one, and so no title. */
  async #isOthers(name: string, key: number | null): Promise<boolean> {
    const owner = await this.#ownerOf(name)
    return owner !== null && owner !== key
  }

  /** The paper that has the name as id or slug, present or former. */
  async #ownerOf(name: string): Promise<number | null> {
    return (await this.#stored.byId(name))?.key ?? (await this.#stored.slugOwner(name))
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
