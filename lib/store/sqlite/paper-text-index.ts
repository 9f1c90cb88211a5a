import type { TaggedPaper } from '../../paper'
import { indexedText } from '../../search/terms'
import type { Connection } from './connection'

/** Writes the full-text index, table `PaperText` of the first migration. */
export class PaperTextIndex {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @param tagNames Every name that the paper's tags are known by. */
  insert(key: number, paper: TaggedPaper, tagNames: readonly string[]): void {
    const names = paper.introduces.flatMap(({ name, long }) =>
      long === null ? [name] : [name, long],
    )
    this.#connection.run(
      'INSERT INTO PaperText (rowid, title, abstract, tags, names, authors) VALUES (?, ?, ?, ?, ?, ?)',
      key,
      indexedText(paper.title),
      indexedText(paper.abstract),
      indexedText(tagNames.join('\n')),
      indexedText(names.join('\n')),
      indexedText(paper.authors.join('\n')),
    )
  }

  remove(key: number): void {
    this.#connection.run('DELETE FROM PaperText WHERE rowid = ?', key)
  }
}
