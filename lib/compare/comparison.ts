import { fixedLabel } from '../papers/fixed-label'
import type { PaperSummary } from '../store/store'

/** One thing that a paper has: a tag, a link, a name. `href` leads to it where it has a place. */
export type CompareItem = { key: string; label: string; href: string | null; held: Held }

/** Whether a thing is in every compared paper, of three or more in this one alone, or in some. */
export type Held = 'all' | 'one' | 'some'

export type CompareRow = {
  name: string
  kind: 'method' | 'language' | 'model' | 'other'
  /** By paper. */
  cells: CompareItem[][]
  /** Whether every paper has the same. */
  same: boolean
}

type Item = Omit<CompareItem, 'held'>
type RowMaker = { name: string; kind: CompareRow['kind']; of: (paper: PaperSummary) => Item[] }

const AVAILABILITY_WORDS = { linked: 'Linked', promised: 'Promised, no link', none: 'None' }

const ROWS: RowMaker[] = [
  {
    name: 'Authors',
    kind: 'other',
    of: ({ authors }) => authors.map((name) => ({ key: name, label: name, href: null })),
  },
  { name: 'Venue', kind: 'other', of: ({ venue }) => plain(venue) },
  { name: 'Year', kind: 'other', of: ({ year }) => plain(year) },
  {
    name: 'Methods',
    kind: 'method',
    of: ({ methods }) =>
      methods.map(({ slug, name }) => ({ key: slug, label: name, href: `/methods/${slug}` })),
  },
  {
    name: 'Languages',
    kind: 'language',
    of: ({ languages }) =>
      languages.map(({ code, name }) => ({ key: code, label: name, href: `/languages/${code}` })),
  },
  {
    name: 'Number of languages',
    kind: 'other',
    of: ({ languageCount }) => plain(languageCount),
  },
  {
    name: 'Base models',
    kind: 'model',
    of: ({ models }) =>
      models.map(({ slug, name }) => ({ key: slug, label: name, href: `/models/${slug}` })),
  },
  {
    name: 'Contribution',
    kind: 'other',
    of: ({ contributions }) =>
      contributions.map((value) => ({
        key: value,
        label: fixedLabel('contribution', value),
        href: `/?contribution=${value}`,
      })),
  },
  {
    name: 'Introduces',
    kind: 'other',
    of: ({ introduces }) =>
      introduces.map(({ name, long }) => ({
        key: name,
        label: long === null ? name : `${name} (${long})`,
        href: null,
      })),
  },
  {
    name: 'Code and data',
    kind: 'other',
    of: ({ availability }) => plain(AVAILABILITY_WORDS[availability]),
  },
  {
    name: 'Links',
    kind: 'other',
    of: ({ links }) =>
      links.map(({ url, kind }) => ({
        key: url,
        label: `${fixedLabel('link', kind)}: ${url.replace(/^https?:\/\/(www\.)?/, '')}`,
        href: url,
      })),
  },
]

function plain(value: string | number | null): Item[] {
  return value === null ? [] : [{ key: String(value), label: String(value), href: null }]
}

/** Papers side by side: a row for each thing that at least one of them has. */
export function compareRows(papers: readonly PaperSummary[]): CompareRow[] {
  return ROWS.flatMap(({ name, kind, of }) => {
    const cells = papers.map(of)
    if (cells.every((items) => items.length === 0)) return []
    const holders = new Map<string, number>()
    for (const { key } of cells.flat()) holders.set(key, (holders.get(key) ?? 0) + 1)
    const held = (key: string): Held => {
      const count = holders.get(key) ?? 0
      if (papers.length === 1) return 'some'
      if (count === papers.length) return 'all'
      // Of two papers each has alone whatever they do not share
      return count === 1 && papers.length > 2 ? 'one' : 'some'
    }
    return {
      name,
      kind,
      cells: (kind === 'other' ? cells : inOneOrder(cells, holders)).map((items) =>
        items.map((item) => ({ ...item, held: held(item.key) })),
      ),
      same: [...holders.values()].every((count) => count === papers.length),
    }
  })
}

/** In every cell what most papers have comes first, and in the same order, so that what is common stands side by side. */
function inOneOrder(cells: Item[][], holders: ReadonlyMap<string, number>): Item[][] {
  const keys = [...holders].sort(([, one], [, other]) => other - one).map(([key]) => key)
  const places = new Map(keys.map((key, place) => [key, place]))
  const place = ({ key }: Item) => places.get(key) ?? keys.length
  return cells.map((items) => items.toSorted((one, other) => place(one) - place(other)))
}

/** The rows without what all papers share. */
export function onlyDifferences(rows: readonly CompareRow[]): CompareRow[] {
  return rows
    .filter(({ same }) => !same)
    .map((row) => ({
      ...row,
      cells: row.cells.map((items) => items.filter(({ held }) => held !== 'all')),
    }))
}
