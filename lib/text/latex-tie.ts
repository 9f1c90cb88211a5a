const TOKEN_LOOKBACK = 300

/** A number with its unit, as before the `~` of the range "0.18 m/s~0.20 m/s". */
const MEASURE_BEFORE = /\d\s?[^\s\d]{0,6}$/
/** Signs of a text recognised from a scan, where `~` stands for a letter that was not: "conver~es". */
export const SCANNED = /\(cid:\d+\)|\u00ad/

/**
 * Whether the `~` at `place` is LaTeX's unbreakable space ("models~(VLMs)", "et al.~(2012)", "Table~2") and
 * not "about" ("~37 billion"), a range ("2~3%"), a user's directory in a URL or, in a scanned text, a misread letter.
 */
export function isTie(text: string, place: number, scanned: boolean): boolean {
  const before = text.charAt(place - 1)
  const after = text.charAt(place + 1)
  if (after === '\\') return /[A-Za-z]/.test(text.charAt(place + 2)) && before !== '('
  if (!/[\p{L}\p{N}.,;:)\]}$%"'\u2019\u201d]/u.test(before) || inUrl(text, place)) return false
  if (/[($[{`]/.test(after)) return !/[\d%]/.test(before)
  if (/\d/.test(after)) return tiesNumber(text, place, before)
  if (!/\p{L}/u.test(after)) return false
  if (!/\p{L}/u.test(before)) return before !== '%'
  return /\p{L}{2}$/u.test(text.slice(Math.max(0, place - 2), place)) && !scanned
}

function tiesNumber(text: string, place: number, before: string): boolean {
  if (before === '.') return /\p{L}\.$/u.test(text.slice(Math.max(0, place - 2), place))
  if (!/\p{L}/u.test(before)) return false
  return !MEASURE_BEFORE.test(text.slice(Math.max(0, place - 12), place))
}

function inUrl(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - TOKEN_LOOKBACK), place)
  const token = before.slice(before.lastIndexOf(' ') + 1)
  return /:\/\/|www\./i.test(token)
}
