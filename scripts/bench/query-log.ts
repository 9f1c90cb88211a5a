import type { FACETS } from '../../lib/query/listing-query'
import { fold } from '../../lib/search/fold'
import { words } from '../../lib/search/terms'
import { SeededRandom } from './seeded-random'

/** What the log is made from: the papers' text and the facet values that exist. */
export type LogSource = {
  texts: readonly { title: string; abstract: string }[]
  values: readonly { facet: (typeof FACETS)[number]; value: string }[]
}

type Kind = 'frequent' | 'rare' | 'typo' | 'operator' | 'filter'

/** Shares of the kinds of queries, in percent. */
const SHARES: readonly (readonly [Kind, number])[] = [
  ['frequent', 25],
  ['rare', 25],
  ['typo', 20],
  ['operator', 15],
  ['filter', 15],
]

const FREQUENT_WORDS = 300
const RARE_PAPERS_MAX = 5
const WORD_LENGTH_MIN = 4
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * A log of distinct queries as parameters of the listing, always the same for the same papers and seed: one to
 * eight words drawn from the papers, or filters alone.
 */
export function queryLog(source: LogSource, length: number, seed: number): URLSearchParams[] {
  const random = new SeededRandom(seed)
  const { frequent, rare } = vocabularyOf(source.texts)
  const log = new Map<string, URLSearchParams>()
  for (let tries = 0; log.size < length && tries < length * 20; tries++) {
    const kind = kindAt(log.size % 100)
    const params = draw(kind)
    log.set(params.toString(), params)
  }
  return [...log.values()]

  function draw(kind: Kind): URLSearchParams {
    const count = 1 + random.below(8)
    const take = (list: readonly string[], n: number) =>
      Array.from({ length: n }, () => random.pick(list) ?? '')
    if (kind === 'frequent') return new URLSearchParams({ q: take(frequent, count).join(' ') })
    if (kind === 'rare') {
      const mixed = [...take(rare, 1), ...take(frequent, count - 1)]
      return new URLSearchParams({ q: mixed.join(' ') })
    }
    if (kind === 'typo') {
      const typed = take(frequent, count).map((word, at) => (at === 0 ? misspell(word) : word))
      return new URLSearchParams({ q: typed.join(' ') })
    }
    if (kind === 'operator') return new URLSearchParams({ q: operators(take(frequent, 3)) })
    const params = new URLSearchParams()
    for (let at = 0; at < 1 + random.below(3); at++) {
      const chosen = random.pick(source.values)
      if (chosen !== undefined) params.append(chosen.facet, chosen.value)
    }
    return params
  }

  function operators([one = '', two = '', three = '']: string[]): string {
    const forms = [`"${one} ${two}"`, `${one} -${two}`, `${one} OR ${two} ${three}`, `title:${one}`]
    return random.pick(forms) ?? one
  }

  /** One letter left out, doubled, exchanged or swapped with the next. */
  function misspell(word: string): string {
    const at = 1 + random.below(word.length - 2)
    const letter = LETTERS[random.below(LETTERS.length)] ?? 'x'
    const forms = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ]
    return random.pick(forms) ?? word
  }
}

function kindAt(percent: number): Kind {
  let sum = 0
  for (const [kind, share] of SHARES) {
    sum += share
    if (percent < sum) return kind
  }
  return 'frequent'
}

function vocabularyOf(texts: LogSource['texts']): { frequent: string[]; rare: string[] } {
  const papers = new Map<string, number>()
  for (const { title, abstract } of texts) {
    const own = new Set(words(`${title} ${abstract}`).map((word) => fold(word.text)))
    for (const word of own) {
      if (word.length >= WORD_LENGTH_MIN) papers.set(word, (papers.get(word) ?? 0) + 1)
    }
  }
  const byCount = [...papers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return {
    frequent: byCount.slice(0, FREQUENT_WORDS).map(([word]) => word),
    rare: byCount.filter(([, count]) => count <= RARE_PAPERS_MAX).map(([word]) => word),
  }
}
