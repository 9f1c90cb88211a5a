import type { Introduced, Mention } from '../paper'
import type { FieldSignals } from './paper-signals'
import { mention, type Span } from './paper-text'

type Entry = Introduced & { mentions: Map<string, Mention> }

/** The names found so far, each with its long form and its places; letter case makes no difference. */
export class IntroducedEntries {
  readonly #byName = new Map<string, Entry>()

  has(name: string): boolean {
    return this.#byName.has(withoutMarks(name).toLowerCase())
  }

  isEmpty(): boolean {
    return this.#byName.size === 0
  }

  add(field: FieldSignals, { start, end }: Span): void {
    // "several ACT-Ss" are the ACT-S that is known.
    const isPlural = this.has(field.folded.text.slice(start, end).replace(/s$/, ''))
    const span =
      isPlural && field.folded.text.charAt(end - 1) === 's'
        ? { start, end: end - 1 }
        : { start, end }
    const name = withoutMarks(field.folded.text.slice(span.start, span.end))
    const entry = this.#byName.get(name.toLowerCase()) ?? { name, long: null, mentions: new Map() }
    this.#byName.set(name.toLowerCase(), entry)
    cite(entry, field, span)
  }

  addPair(field: FieldSignals, short: Span, long: Span): void {
    this.add(field, short)
    this.addLong(field.folded.text.slice(short.start, short.end), field, long)
  }

  /** The first long form stays. */
  addLong(name: string, field: FieldSignals, long: Span): void {
    const entry = this.#byName.get(withoutMarks(name).toLowerCase())
    if (!entry || entry.long !== null) return
    entry.long = withoutMarks(field.folded.text.slice(long.start, long.end))
    cite(entry, field, long)
    this.#absorb(entry, entry.long)
  }

  /** A long form that was found as a name of its own, before it was known what it is. */
  #absorb(entry: Entry, long: string): void {
    const same = this.#byName.get(long.toLowerCase())
    if (!same || same === entry) return
    for (const [place, found] of same.mentions) {
      entry.mentions.set(place, { ...found, value: entry.name })
    }
    this.#byName.delete(long.toLowerCase())
  }

  namesWithoutLong(): string[] {
    return [...this.#byName.values()].filter(({ long }) => long === null).map(({ name }) => name)
  }

  introduces(): Introduced[] {
    return Array.from(this.#byName.values(), ({ name, long }) => ({ name, long }))
  }

  mentions(): Mention[] {
    return [...this.#byName.values()].flatMap(({ mentions }) => [...mentions.values()])
  }
}

/** "**T**est-**T**ime" and 'Informed” Qux' hold signs that are no part of the name. */
function withoutMarks(name: string): string {
  return name.replace(/\*\*|[“”"]/g, '')
}

function cite(entry: Entry, { field, folded }: FieldSignals, { start, end }: Span): void {
  const place = mention('introduces', entry.name, field, folded.text, start, end)
  entry.mentions.set(`${field} ${start} ${end}`, place)
}
