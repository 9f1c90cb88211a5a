import { matchBraces } from './latex-braces'
import { plainCommand } from './latex-commands'
import { dollarSpan } from './latex-dollars'
import { plainGroup } from './latex-groups'
import { Quotes } from './latex-quotes'
import { restoreBackslashes } from './latex-restore'
import { isTie, SCANNED } from './latex-tie'
import { NextMatch } from './next-match'

/** What replaces a piece of LaTeX, and where the text goes on. */
export type Piece = { plain: string; end: number }

const PLAIN_RUN = /[^\\{}$~`'"]+/y
/** Deeper nesting is no text anybody wrote; it stays as it is. */
const DEPTH_MAX = 30

/**
 * Text with LaTeX's left-overs in their plain form. What has none (formulas, citations, unknown commands)
 * stays as written.
 *
 * Signs such as `\alpha` outside dollar signs are replaced only where the text has no formula outside
 * dollar signs: half of a formula in plain text and half in LaTeX reads worse than all of it in LaTeX.
 */
export function plainLatex(text: string): string {
  const latex = restoreBackslashes(text)
  const first = new LatexText(latex, true)
  const plain = first.read(0, latex.length, 0)
  return first.hasBareFormula ? new LatexText(latex, false).read(0, latex.length, 0) : plain
}

/** One text being read from left to right, with what its pieces need to know of the whole. */
export class LatexText {
  readonly text: string
  readonly braces: ReadonlyMap<number, number>
  /** Whether signs such as `\alpha` are replaced outside dollar signs. */
  readonly replacesSigns: boolean
  /** Set while reading, when parts of formulas stand outside dollar signs. */
  hasBareFormula = false
  readonly #dollars: NextMatch
  readonly #quotes: Quotes
  readonly #scanned: boolean

  constructor(text: string, replacesSigns: boolean) {
    this.text = text
    this.replacesSigns = replacesSigns
    this.braces = matchBraces(text)
    this.#dollars = new NextMatch(text, /(?<!\\)\$/g)
    this.#quotes = new Quotes(text)
    this.#scanned = SCANNED.test(text)
  }

  /** A part of the text in its plain form. */
  read(start: number, end: number, depth: number): string {
    if (depth > DEPTH_MAX) return this.text.slice(start, end)
    let plain = ''
    for (let place = start; place < end; ) {
      PLAIN_RUN.lastIndex = place
      const run = PLAIN_RUN.exec(this.text)?.[0]
      const piece =
        run === undefined ? this.#piece(place, depth) : { plain: run, end: place + run.length }
      // A piece that would reach out of its group is not one.
      const fits = piece.end <= end
      plain += fits ? piece.plain : this.text.charAt(place)
      place = fits ? piece.end : place + 1
    }
    return plain
  }

  #piece(place: number, depth: number): Piece {
    const { text } = this
    const sign = text.charAt(place)
    const same: Piece = { plain: sign, end: place + 1 }
    if (/[_^]/.test(text.charAt(place - 1)) && /[\\{]/.test(sign)) this.hasBareFormula = true
    if (sign === '\\') return plainCommand(this, place, depth) ?? same
    if (sign === '{') return plainGroup(this, place, depth) ?? same
    if (sign === '$') return dollarSpan(text, place, this.#dollars.after(place)) ?? same
    if (sign === '~') return isTie(text, place, this.#scanned) ? { ...same, plain: ' ' } : same
    return this.#quotes.at(place) ?? same
  }
}
