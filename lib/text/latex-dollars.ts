import { plainMath } from './latex-math'

/** A stretch between dollar signs: what to print for it, and where the text goes on. */
export type DollarSpan = { plain: string; end: number }

/** No formula of running text is longer; what is, is two stray dollar signs. */
const LENGTH_MAX = 1000
/** Words as in "$5 for the first and $": not a formula. */
const PROSE = /(?:^|\s)[A-Za-z]{2,}(?=\s|$)/
const LONG_PROSE = /\b[a-z]{2,},? [a-z]{2,},? [a-z]{2,}/

/**
 * Reads `$…$` or `$$…$$` opening at `start`: a formula in its plain form, or as written where it has none.
 * Null when these dollar signs are money or stray; the rule is the one of Pandoc (no space inside the signs,
 * no digit behind them) and, for what looks like prose, stricter.
 *
 * @param closing The place of the next unescaped dollar sign after `start`, or -1.
 */
export function dollarSpan(text: string, start: number, closing: number): DollarSpan | null {
  if (closing < 0) return null
  const doubled = closing === start + 1
  const close = doubled ? text.indexOf('$$', start + 2) : closing
  if (close < 0) return null
  const formula = text.slice(start + (doubled ? 2 : 1), close)
  const end = close + (doubled ? 2 : 1)
  const asWritten = text.slice(start, end)
  if (formula.length > LENGTH_MAX || formula.trim() === '') return null
  if (LONG_PROSE.test(formula)) return null
  const structured = /[\\^_]/.test(formula)
  if (structured ? isStray(formula) : isMoney(text, start, end, formula)) return null
  return { plain: plainMath(formula) ?? asWritten, end }
}

/** "$\sim 10% accuracy, $\sim 2x": the sign that would close opens the next formula. */
function isStray(formula: string): boolean {
  return /^\S/.test(formula) && /\s$/.test(formula) && PROSE.test(formula)
}

function isMoney(text: string, start: number, end: number, formula: string): boolean {
  return (
    /^\s|\s$/.test(formula) ||
    PROSE.test(formula) ||
    /\d/.test(text.charAt(end)) ||
    (/^\d/.test(formula) && /[\p{L}\p{N}]/u.test(text.charAt(start - 1)))
  )
}
