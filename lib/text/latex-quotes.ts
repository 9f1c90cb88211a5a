import type { Piece } from './latex'
import { NextMatch } from './next-match'

/**
 * LaTeX's quotation marks: ``…'' and the half-typed ``…" become “…”. Three backticks are Markdown and stay;
 * so do '' without an opening `` before it, which may be inches or a second derivative.
 */
export class Quotes {
  readonly #text: string
  readonly #openings: NextMatch
  readonly #closings: NextMatch
  readonly #straights: NextMatch
  /** Where the closing '' of an opening already replaced stands. */
  #closing = -1

  constructor(text: string) {
    this.#text = text
    this.#openings = new NextMatch(text, /``/g)
    this.#closings = new NextMatch(text, /''/g)
    this.#straights = new NextMatch(text, /"/g)
  }

  /** The quotation mark at a place; null when there is none to replace. */
  at(place: number): Piece | null {
    const sign = this.#text.charAt(place)
    if (sign === "'" || sign === '"') return this.#close(place)
    return sign === '`' ? this.#open(place) : null
  }

  #open(place: number): Piece | null {
    if (!this.#text.startsWith('``', place)) return null
    const around = this.#text.charAt(place - 1) + this.#text.charAt(place + 2)
    if (around.includes('`')) return null
    const next = this.#openings.after(place + 1)
    const ends = [this.#closings.after(place + 1), this.#straights.after(place + 1)]
    const inside = ends.filter((end) => end >= 0 && (next < 0 || end < next))
    // ``code`` is Markdown: the second pair closes the first, no blank before it.
    if (inside.length === 0 && next >= 0 && /\S/.test(this.#text.charAt(next - 1))) return null
    this.#closing = inside.length === 0 ? -1 : Math.min(...inside)
    return { plain: '\u201c', end: place + 2 }
  }

  #close(place: number): Piece | null {
    if (place !== this.#closing) return null
    return { plain: '\u201d', end: place + (this.#text.charAt(place) === '"' ? 1 : 2) }
  }
}
