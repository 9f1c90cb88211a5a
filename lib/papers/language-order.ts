import type { Language } from '../paper'

export const LANGUAGE_ORDERS = ['papers', 'name', 'family', 'script'] as const
export type LanguageOrder = (typeof LANGUAGE_ORDERS)[number]

type Counted = Language & { count: number }
export type LanguageGroup<T extends Counted> = { title: string | null; languages: T[] }

/** Reads the order from the address; anything else is the first one. */
export function languageOrder(given: string | null): LanguageOrder {
  return LANGUAGE_ORDERS.find((order) => order === given) ?? 'papers'
}

/**
 * Languages in an order: by papers or by name as one group, by family or script one group for each, the
 * group with most papers first and those that have none of it last.
 */
export function orderedLanguages<T extends Counted>(
  languages: readonly T[],
  order: LanguageOrder,
): LanguageGroup<T>[] {
  const byName = languages.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  if (order === 'name') return [{ title: null, languages: byName }]
  const byPapers = byName.toSorted((a, b) => b.count - a.count)
  if (order === 'papers') return [{ title: null, languages: byPapers }]

  const groups = new Map<string | null, T[]>()
  for (const language of byPapers) {
    const title = language[order]
    groups.set(title, [...(groups.get(title) ?? []), language])
  }
  const papers = (members: readonly T[]) => members.reduce((sum, { count }) => sum + count, 0)
  return [...groups]
    .map(([title, members]) => ({ title, languages: members }))
    .sort(
      (a, b) =>
        Number(a.title === null) - Number(b.title === null) ||
        papers(b.languages) - papers(a.languages),
    )
}
