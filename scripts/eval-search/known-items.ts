import type { KnownItem } from '../../lib/evaluation/search-questions'
import type { Store } from '../../lib/store/store'
import { repairTitle } from '../../lib/text/repair'
import { titleKey } from '../../lib/text/title-key'
import { searchPapers } from './search-papers'

/** Where the paper looked for came, from 1; null: not in the first ten. */
export type FoundItem = KnownItem & { rank: number | null; first: string | null }

const DEPTH = 10

export async function foundRanks(store: Store, items: readonly KnownItem[]): Promise<FoundItem[]> {
  const found: FoundItem[] = []
  for (const item of items) {
    const papers = await searchPapers(store, item.q, DEPTH)
    const wanted = titleKey(repairTitle(item.title))
    const at = papers.findIndex(({ title }) => titleKey(title) === wanted)
    found.push({ ...item, rank: at === -1 ? null : at + 1, first: papers[0]?.title ?? null })
  }
  return found
}

/** The share of items found first and in the first ten, over all and for each kind of fault. */
export function knownItemsReport(found: readonly FoundItem[], listMisses: boolean): string[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const misses = listMisses ? found.filter(({ rank }) => rank !== 1) : []
  return [
    `${'known items'.padEnd(14)} ${'number'.padStart(6)} first  in ten`,
    line('all', found),
    ...kinds.map((kind) =>
      line(
        kind,
        found.filter((item) => item.kind === kind),
      ),
    ),
    ...misses.map(
      ({ kind, q, title, rank, first }) =>
        `${kind}: “${q}” found “${title}” ${rank === null ? 'not in the first ten' : `in place ${rank}`}, “${first}” first`,
    ),
  ]
}

function line(name: string, found: readonly FoundItem[]): string {
  const share = (isFound: (rank: number | null) => boolean) =>
    (found.filter(({ rank }) => isFound(rank)).length / found.length).toFixed(3)
  const first = share((rank) => rank === 1)
  return `${name.padEnd(14)} ${String(found.length).padStart(6)} ${first}  ${share((rank) => rank !== null)}`
}
