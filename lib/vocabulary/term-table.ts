import { NONE } from '../query/listing-query'
import {
  hasUnreadLines,
  problemAt,
  type Row,
  readRows,
  type VocabularyFile,
} from './vocabulary-file'

/** A value of a facet with kinds: a method or a model. */
export type Term = { slug: string; name: string; parent: string | null; aliases: string[] }

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Reads a table of terms: slug, name, parent, the further columns, of which none may be blank, and aliases.
 * Checks that slugs are well formed and given once, that parents exist and form no circle, and that no two terms
 * share a name or an alias.
 */
export function readTerms<Column extends string>(
  file: VocabularyFile,
  furtherColumns: readonly Column[],
  problems: string[],
): (Term & { line: number; cells: Record<Column, string> })[] {
  const columns = termColumns(furtherColumns)
  const rows = readRows(file, columns, problems)
  const isWhole = !hasUnreadLines(file, columns)
  const lineBySlug = new Map<string, number>()
  const parentBySlug = new Map<string, string>()
  const report = (line: number, message: string) => problems.push(problemAt(file, line, message))

  for (const { line, cells } of rows) {
    const slug = cells.slug
    if (slug === NONE) {
      report(line, `"${NONE}" means papers without any: choose another slug`)
    } else if (!SLUG.test(slug)) {
      report(line, `"${slug}" is no slug: use small letters, digits and single hyphens`)
    }
    const first = lineBySlug.get(slug)
    if (first !== undefined) {
      report(line, `"${slug}" stands on line ${first} already: keep one of the two`)
    } else lineBySlug.set(slug, line)
    for (const column of ['name' as const, ...furtherColumns]) {
      if (cells[column] === '') report(line, `the ${column} of "${slug}" is blank: fill it in`)
    }
    if (cells.parent !== '') parentBySlug.set(slug, cells.parent)
  }
  for (const { line, cells } of rows) {
    if (cells.parent === '') continue
    if (!lineBySlug.has(cells.parent)) {
      // The parent may stand on a line that could not be read.
      if (!isWhole) continue
      report(line, `no row has the slug "${cells.parent}": correct the parent of "${cells.slug}"`)
    } else if (isOwnAncestor(cells.slug, parentBySlug)) {
      report(line, `the parents of "${cells.slug}" lead back to itself: break the circle`)
    }
  }
  reportSharedNames(rows, report)
  return rows.map(({ line, cells }: Row<'slug' | 'name' | 'parent' | 'aliases' | Column>) => ({
    line,
    slug: cells.slug,
    name: cells.name,
    parent: cells.parent === '' ? null : cells.parent,
    aliases: aliasesOf(cells.aliases, cells.name),
    cells,
  }))
}

export function termColumns<Column extends string>(furtherColumns: readonly Column[]) {
  return ['slug', 'name', 'parent', ...furtherColumns, 'aliases'] as const
}

/** A search for a name that two terms share could not tell which is meant. */
function reportSharedNames(
  rows: readonly Row<'slug' | 'name' | 'aliases'>[],
  report: (line: number, message: string) => void,
): void {
  const owners = new Map<string, { slug: string; line: number }>()
  for (const { line, cells } of rows) {
    const { slug, name } = cells
    for (const called of [name, ...aliasesOf(cells.aliases, name)]) {
      const key = called.toLowerCase().replace(/[\s-]+/g, ' ')
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, { slug, line })
      else if (owner.slug !== slug) {
        const where = `"${owner.slug}" on line ${owner.line}`
        report(line, `"${called}" is a name of ${where}, too: keep it with one of the two`)
      }
    }
  }
}

/** Names set apart by semicolons, each once, the term's own name not again. */
function aliasesOf(cell: string, name: string): string[] {
  const names = cell.split(';').map((alias) => alias.trim())
  return [...new Set(names)].filter((alias) => alias !== '' && alias !== name)
}

function isOwnAncestor(slug: string, parentBySlug: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  let ancestor = parentBySlug.get(slug)
  while (ancestor !== undefined && !seen.has(ancestor)) {
    if (ancestor === slug) return true
    seen.add(ancestor)
    ancestor = parentBySlug.get(ancestor)
  }
  return false
}

/** The ancestors of every term, nearest first. */
export function ancestorsBySlug(
  terms: readonly Pick<Term, 'slug' | 'parent'>[],
): Map<string, string[]> {
  const parentBySlug = new Map(terms.map(({ slug, parent }) => [slug, parent]))
  return new Map(
    terms.map(({ slug }) => {
      const ancestors: string[] = []
      let parent = parentBySlug.get(slug) ?? null
      while (parent !== null) {
        ancestors.push(parent)
        parent = parentBySlug.get(parent) ?? null
      }
      return [slug, ancestors]
    }),
  )
}
