import type { CorrectionRow, Corrections } from '../corrections/correction-row'
import type { SourceProblem } from '../formats/source-paper'
import type { ImportTransaction } from '../store/import-transaction'
import { repairTitle } from '../text/repair'
import { titleKey } from '../text/title-key'

type Named = { key: number | null; id: string | null; slug: string; titleKey: string }

/** Which papers of an import a curator's rows are about: by id, by slug, present or former, or by title. */
export class CorrectedPapers {
  readonly #file: string
  readonly #stored: ImportTransaction
  readonly #byName = new Map<string, CorrectionRow[]>()
  /** The names in the rows by the titles that they may be. */
  readonly #byTitleKey = new Map<string, string[]>()
  /** The names in the rows that are former slugs, by the papers' numbers. */
  readonly #former = new Map<number, string[]>()
  readonly #idleLines = new Set<number>()

  private constructor(corrections: Corrections, stored: ImportTransaction) {
    this.#file = corrections.file
    this.#stored = stored
    for (const row of corrections.rows) {
      const named = this.#byName.get(row.paper)
      if (named === undefined) this.#byName.set(row.paper, [row])
      else named.push(row)
    }
  }

  static async of(corrections: Corrections, stored: ImportTransaction): Promise<CorrectedPapers> {
    const papers = new CorrectedPapers(corrections, stored)
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

  /** Titles that several papers have: to correct one of them its slug or id is needed. */
  async problems(): Promise<SourceProblem[]> {
    const problems: SourceProblem[] = []
    for (const [name, rows] of this.#byName) {
      if (await this.#isOthers(name, null)) continue
      const papers = await this.#stored.byTitleKey(titleKey(repairTitle(name)))
      if (papers.length < 2) continue
      const slugs = papers.map(({ slug }) => slug).join(', ')
      for (const { line } of rows) {
        const message = `several papers have this title: write the slug of the one that is meant (${slugs})`
        problems.push({ file: this.#file, line, message })
      }
    }
    return problems
  }

  async notes(): Promise<string[]> {
    const absent: number[] = []
    for (const [name, rows] of this.#byName) {
      if (await this.#isOthers(name, null)) continue
      const papers = await this.#stored.byTitleKey(titleKey(repairTitle(name)))
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

  /** Whether the name is the id or slug of a stored paper other than this one, and so no title. */
  async #isOthers(name: string, key: number | null): Promise<boolean> {
    const owner = (await this.#stored.byId(name))?.key ?? (await this.#stored.slugOwner(name))
    return owner !== null && owner !== key
  }
}

function push<Key>(map: Map<Key, string[]>, key: Key, name: string): void {
  const names = map.get(key)
  if (names === undefined) map.set(key, [name])
  else names.push(name)
}
