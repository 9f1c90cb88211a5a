import { lineShape } from './line-shape'
import { isInvitation, withoutButtonLabel } from './promotion'
import type { SourceEvent } from './source-paper'

type Line = { text: string; line: number }

const QUOTE_LENGTH_MAX = 60

/**
 * Reads a plain listing: invitations of the page it was copied from, then a title line and an abstract line
 * for each paper. Blank lines count but mean nothing.
 *
 * Each line is told by its shape, so a missing, doubled or misplaced line is reported where it is, and reading
 * goes on with the next pair. A line whose shape fits both is taken for what is due. Two titles followed by two
 * abstracts are never paired: which belongs to which, the file does not say.
 */
export async function* readPlainListing(
  lines: AsyncIterable<string>,
  file: string,
): AsyncGenerator<SourceEvent> {
  const pairing = new Pairing(file)
  let line = 0
  for await (const text of lines) {
    line++
    if (text.trim() !== '') yield* pairing.next({ text, line })
  }
  yield* pairing.end(Math.max(line, 1))
}

class Pairing {
  readonly #file: string
  #title: Line | null = null
  #abstract: Line | null = null
  /** The title before `#title` has found no abstract. */
  #afterOrphan = false
  #invitations = false
  #found = false

  constructor(file: string) {
    this.#file = file
  }

  *next(line: Line): Generator<SourceEvent> {
    if (!this.#found && this.#title === null && isInvitation(line.text)) {
      this.#invitations = true
      return
    }
    const shape = lineShape(line.text)
    const abstractIsDue = this.#title !== null && this.#abstract === null
    if (shape === 'title' || (shape === 'either' && !abstractIsDue)) yield* this.#nextTitle(line)
    else yield* this.#nextAbstract(line)
  }

  *end(lastLine: number): Generator<SourceEvent> {
    yield* this.#close()
    if (this.#found) return
    const message =
      'no paper found: a plain listing has a title on one line and its abstract on the next'
    yield this.#problem(lastLine, message)
  }

  *#nextTitle(line: Line): Generator<SourceEvent> {
    const orphan = this.#title !== null && this.#abstract === null
    yield* this.#close()
    this.#title = line
    this.#afterOrphan = orphan
    this.#found = true
  }

  *#nextAbstract(line: Line): Generator<SourceEvent> {
    this.#found = true
    if (this.#title !== null && this.#abstract === null) {
      this.#abstract = line
      return
    }
    if (this.#title !== null && this.#abstract !== null && this.#afterOrphan) {
      const lines = `${this.#title.line} to ${line.line}`
      const message = `titles and abstracts of lines ${lines} do not alternate: put each abstract right after its title`
      yield this.#problem(this.#title.line, message)
      this.#forget()
    } else yield* this.#close()
    yield this.#problem(
      line.line,
      `an abstract where a title is expected (${quote(line.text)}): put the title of its paper on the line before it, or remove this line`,
    )
  }

  /** The pair is complete, or its title stands alone. */
  *#close(): Generator<SourceEvent> {
    const title = this.#title
    const abstract = this.#abstract
    if (title !== null && abstract !== null) yield this.#paper(title, abstract)
    else if (title !== null) {
      yield this.#problem(
        title.line,
        `a title with no abstract (${quote(title.text)}): put its abstract on the next line, or remove this line`,
      )
    }
    this.#forget()
  }

  #forget(): void {
    this.#title = null
    this.#abstract = null
    this.#afterOrphan = false
  }

  #paper(title: Line, abstract: Line): SourceEvent {
    return {
      kind: 'paper',
      paper: {
        place: { file: this.#file, line: title.line },
        title: this.#withoutLabel(title.text),
        abstract: abstract.text,
        raw: { title: title.text, abstract: abstract.text },
        record: null,
        id: null,
        authors: [],
        year: null,
        venue: null,
        url: null,
        codeUrls: [],
      },
    }
  }

  #labelSought = true

  /** Only the first paper's title can carry the label of the button that stands above the list. */
  #withoutLabel(title: string): string {
    if (!this.#labelSought) return title
    this.#labelSought = false
    return withoutButtonLabel(title, this.#invitations)
  }

  #problem(line: number, message: string): SourceEvent {
    return { kind: 'problem', problem: { file: this.#file, line, message } }
  }
}

function quote(text: string): string {
  const words = text.trim()
  const short =
    words.length > QUOTE_LENGTH_MAX ? `${words.slice(0, QUOTE_LENGTH_MAX).trimEnd()}\u2026` : words
  return `\u201c${short}\u201d`
}
