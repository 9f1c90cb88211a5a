import type { PaperTitle, Store } from '../store/store'
import { slugOf } from '../text/slug'
import { titleKey } from '../text/title-key'

/**
 * The papers that have these titles, and the titles that no paper has. A paper is looked for under the slug that its
 * title makes; of two papers with one title it is the one with the plain slug.
 */
export async function papersByTitle(
  store: Pick<Store, 'papers'>,
  titles: readonly string[],
): Promise<{ papers: PaperTitle[]; missing: string[] }> {
  const wanted = new Map(titles.map((title) => [titleKey(title), title]))
  const found = await store.papers([...new Set(titles.map(slugOf))])
  const papers = new Map(
    found
      .filter(({ title }) => wanted.has(titleKey(title)))
      .map(({ slug, title }) => [slug, { slug, title }]),
  )
  const keys = new Set([...papers.values()].map(({ title }) => titleKey(title)))
  const missing = [...wanted].flatMap(([key, title]) => (keys.has(key) ? [] : title))
  return { papers: [...papers.values()], missing }
}
