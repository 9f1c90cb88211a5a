import MiniSearch from 'minisearch'
import { wordsOf } from './measure-queries'

export type MiniSearchFigures = { seconds: number; times: number[]; megabytes: number }

/** MiniSearch over title and abstract of the same papers, with its usual settings for typos and beginnings. */
export function measureMiniSearch(
  texts: readonly { title: string; abstract: string }[],
  log: readonly URLSearchParams[],
): MiniSearchFigures {
  const before = process.memoryUsage().rss
  const begun = performance.now()
  const index = new MiniSearch<{ id: number; title: string; abstract: string }>({
    fields: ['title', 'abstract'],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  })
  index.addAll(texts.map(({ title, abstract }, id) => ({ id, title, abstract })))
  const seconds = (performance.now() - begun) / 1000
  const times = log.flatMap((params) => {
    const words = wordsOf(params.get('q') ?? '')
    if (words.length === 0) return []
    const asked = performance.now()
    index.search(words.join(' '))
    return [performance.now() - asked]
  })
  return { seconds, times, megabytes: (process.memoryUsage().rss - before) / 1024 / 1024 }
}
