import type { CollectionIndex } from '../../listing/collection-index'
import { HitCollector } from './hit-collector'
import { NearWords } from './near-words'
import { TagWords } from './tag-words'
import type { TextIndex } from './text-index'

/** What is closer than this share of one is a tie. With 100,000 papers, the sums stay exact. */
const SCORE_SCALE = 1_000_000

/** All that searches need of one state of a collection; they run one after the other and share its scratch space. */
export class CollectionWords {
  readonly text: TextIndex
  readonly tags: TagWords
  readonly collector: HitCollector
  #near: NearWords | null = null
  #nearNames: NearWords | null = null
  readonly #slugRanks: readonly number[]
  /** Papers in the order of their slugs. */
  readonly #bySlug: Uint32Array

  constructor(text: TextIndex, index: CollectionIndex) {
    this.text = text
    this.tags = new TagWords(index)
    this.collector = new HitCollector(text)
    this.#slugRanks = index.slugRanks
    this.#bySlug = new Uint32Array(index.size)
    index.slugRanks.forEach((rank, paper) => {
      this.#bySlug[rank] = paper
    })
  }

  /** Made at the first misspelt word. */
  get near(): NearWords {
    this.#near ??= new NearWords(this.text.list.words)
    return this.#near
  }

  /** The same for words that stand in names of tags alone. */
  get nearNames(): NearWords {
    this.#nearNames ??= new NearWords(
      this.tags.words().filter((word) => this.text.list.find(word) === null),
    )
    return this.#nearNames
  }

  get size(): number {
    return this.text.size
  }

  /** Papers by score, the highest first, ties by slug. */
  ordered(papers: Uint32Array, scores: Float64Array): number[] {
    const { size } = this
    const places = new Float64Array(papers.length)
    for (let at = 0; at < papers.length; at++) {
      const paper = papers[at] ?? 0
      const score = Math.round((scores[paper] ?? 0) * SCORE_SCALE)
      places[at] = (this.#slugRanks[paper] ?? 0) - score * size
    }
    // One number each, score before slug, because a sort that asks a function takes ten times as long
    places.sort()
    return Array.from(places, (place) => this.#bySlug[place - Math.floor(place / size) * size] ?? 0)
  }
}
