const BRACKETED = /\s?\(\s?([A-Za-z][A-Za-z0-9+-]{1,11})\s?[),;]/y

/**
 * The abbreviation that a text introduces right after some of its words: "Continual Pre-Training (CPT)".
 * The words may lack the beginning of what is abbreviated ("Fusion Low Rank Adaptation (FLoRA)" for "Low
 * Rank Adaptation"), so the capitals need only end in the words' initials. Null: there is none.
 */
export function introducedAbbreviation(plain: string, start: number, end: number): string | null {
  if (!plain.startsWith('(', end + 1) && !plain.startsWith('(', end)) return null
  BRACKETED.lastIndex = end
  const abbreviation = BRACKETED.exec(plain)?.[1]
  if (abbreviation === undefined) return null
  const short = abbreviation.replace(/s$/, '')
  const capitals = short.replace(/[^A-Z]/g, '').toLowerCase()
  if (capitals.length < 2) return null
  const initials = plain
    .slice(start, end)
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
  return capitals.endsWith(initials) || initials.endsWith(capitals) ? short : null
}
