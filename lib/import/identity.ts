import type { SourcePlace } from '../formats/source-paper'
import type { ImportTransaction, StoredPaper } from '../store/import-transaction'

/** The paper that an incoming one is, or a reason why that cannot be told. */
export type Identity =
  | { kind: 'new' }
  | { kind: 'known'; stored: StoredPaper }
  | { kind: 'unclear'; message: string }

export type Incoming = {
  id: string | null
  titleKey: string
  /** The text that makes two papers of one title different or the same. */
  abstract: string
  venue: string | null
}

type Stored = Pick<ImportTransaction, 'byId' | 'byTitleKey'>

/**
 * docs/rules.md, Identity: a paper is known by its source id where it has one, else by its normalised title. Two
 * papers with one title and different ids are two papers; one without id and one with id that share a
 * title are the same, as long as only one paper has that title.
 *
 * Beyond that: where a title comes twice without ids, but at two venues and with two abstracts, these are
 * two papers and the venue tells them apart (docs/decisions/004-identity.md).
 */
export async function identify(paper: Incoming, stored: Stored, met: PapersMet): Promise<Identity> {
  const sameId = paper.id === null ? null : await stored.byId(paper.id)
  if (sameId !== null) return { kind: 'known', stored: sameId }

  const sameTitle = await stored.byTitleKey(paper.titleKey)
  const candidates = paper.id === null ? sameTitle : sameTitle.filter((one) => one.id === null)
  const [only, another] = candidates
  if (only === undefined) return { kind: 'new' }
  if (another === undefined) {
    const twin = met.has(only.key) && differByVenue(paper, only)
    return twin ? { kind: 'new' } : { kind: 'known', stored: only }
  }
  // Only papers that their venues keep apart are told apart by it; ids speak for themselves
  const byVenue = paper.venue !== null && candidates.every(({ id }) => id === null)
  const [atVenue, second] = byVenue ? candidates.filter(({ venue }) => venue === paper.venue) : []
  if (atVenue !== undefined && second === undefined) return { kind: 'known', stored: atVenue }
  const names = candidates.map((one) => one.id ?? one.venue ?? one.slug).join(', ')
  return {
    kind: 'unclear',
    message: `several stored papers have this title (${names}): give this one its id`,
  }
}

function differByVenue(paper: Incoming, other: StoredPaper): boolean {
  return (
    paper.venue !== null &&
    other.venue !== null &&
    paper.venue !== other.venue &&
    paper.abstract !== other.abstract
  )
}

/** What one import has met so far, to tell a repeat from a contradiction. */
export class PapersMet {
  #met = new Map<number, { place: SourcePlace; text: string }>()

  /**
   * Notes that a paper (by the store's number) came with this text. The answer: `first` time, a
   * `repeat` of the same text, or, where two texts claim one paper, the place of the first.
   */
  note(key: number, place: SourcePlace, text: string): 'first' | 'repeat' | SourcePlace {
    const met = this.#met.get(key)
    if (met === undefined) {
      this.#met.set(key, { place, text })
      return 'first'
    }
    return met.text === text ? 'repeat' : met.place
  }

  has(key: number): boolean {
    return this.#met.has(key)
  }
}
