import type { ImportTransaction, PaperToStore, StoredPaper } from '../store/import-transaction'

/**
 * An import into nothing: it begins empty, keeps in memory what it is given, and is gone afterwards. With it a dry
 * run finds the same papers, slugs and problems as an import into an empty store.
 */
export class DryRunTransaction implements ImportTransaction {
  readonly #papers = new Map<number, StoredPaper & { signature: Uint8Array }>()
  readonly #byId = new Map<string, number>()
  readonly #byTitleKey = new Map<string, number[]>()
  readonly #bySlug = new Map<string, number>()

  async byId(id: string): Promise<StoredPaper | null> {
    return this.#papers.get(this.#byId.get(id) ?? 0) ?? null
  }

  async byTitleKey(titleKey: string): Promise<StoredPaper[]> {
    return (this.#byTitleKey.get(titleKey) ?? []).flatMap((key) => this.#papers.get(key) ?? [])
  }

  async slugOwner(slug: string): Promise<number | null> {
    return this.#bySlug.get(slug) ?? null
  }

  async insert(row: PaperToStore): Promise<number> {
    const key = this.#papers.size + 1
    this.#byTitleKey.set(row.titleKey, [...(this.#byTitleKey.get(row.titleKey) ?? []), key])
    this.#keep(key, row)
    return key
  }

  async update(key: number, row: PaperToStore): Promise<void> {
    const before = this.#papers.get(key)
    if (before !== undefined && before.titleKey !== row.titleKey) {
      const others = this.#byTitleKey.get(before.titleKey) ?? []
      this.#byTitleKey.set(
        before.titleKey,
        others.filter((other) => other !== key),
      )
      this.#byTitleKey.set(row.titleKey, [...(this.#byTitleKey.get(row.titleKey) ?? []), key])
    }
    this.#keep(key, row)
  }

  async retag(): Promise<boolean> {
    throw new Error('a dry run begins empty: it has just tagged all that it holds')
  }

  async remove(): Promise<void> {
    throw new Error('a dry run begins empty: there is nothing to remove')
  }

  async *allBut(keys: ReadonlySet<number>): AsyncGenerator<StoredPaper> {
    for (const [key, paper] of this.#papers) if (!keys.has(key)) yield paper
  }

  async signatures() {
    return [...this.#papers.values()]
  }

  async setVersions(pairs: readonly (readonly [number, number])[]) {
    const named = (key: number) => {
      const { slug = '', title = '' } = this.#papers.get(key) ?? {}
      return { slug, title }
    }
    return pairs.map(([one, other]): [ReturnType<typeof named>, ReturnType<typeof named>] => [
      named(one),
      named(other),
    ])
  }

  async tagging(): Promise<null> {
    return null
  }

  async setTagging(): Promise<number> {
    return 0
  }

  #keep(key: number, { paper, slug, titleKey, signature }: PaperToStore): void {
    const { id, title, abstract, authors, year, venue, url, codeUrls, raw } = paper
    const source = { id, title, abstract, authors, year, venue, url, codeUrls, raw }
    this.#papers.set(key, { key, slug, titleKey, signature, ...source })
    this.#bySlug.set(slug, key)
    if (id !== null) this.#byId.set(id, key)
  }
}
