/** A text in quotation marks, unless it brings its own. */
export function quoted(text: string): string {
  return /["“”]/.test(text) ? text : `“${text}”`
}
