/** Up to three further words of the name, then the abbreviation in brackets. */
const BRACKETED = /((?:[\s-]+[A-Za-z-]+){0,3})\s?\(\s?([A-Za-z][A-Za-z0-9+-]{1,11})\s?[),;]/y
const REACH = 60

/**
 * The abbreviation that a text introduces right after some of its words, or a few words on: "Continual
 * Pre-Training (CPT)", "zero-shot learning (ZSL)" for "zero-shot". The words may lack the beginning of what is
 * abbreviated ("Fusion Low Rank Adaptation (FLoRA)" for "Low Rank Adaptation"), so the capitals need only end in
 * the words' initials. Null: there is none.
 */
export function introducedAbbreviation(plain: string, start: number, end: number): string | null {
  if (!plain.slice(end, end + REACH).includes('(')) return null
  BRACKETED.lastIndex = end
  const match = BRACKETED.exec(plain)
  const further = match?.[1] ?? ''
  const short = match?.[2]?.replace(/s$/, '')
  if (short === undefined) return null
  const capitals = short.replace(/[^A-Z]/g, '').toLowerCase()
  if (capitals.length < 2) return null
  const initials = (plain.slice(start, end) + further)
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
  if (capitals.endsWith(initials)) return short
  // With the name's further words between, the bracket may as well abbreviate those alone.
  return further === '' && initials.endsWith(capitals) ? short : null
}
