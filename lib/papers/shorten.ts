const ELLIPSIS = ' …'

/**
 * The beginning of a text in at most `lengthMax` characters, cut between words and ended with an
 * ellipsis where something is left out. A first word longer than that is cut inside.
 */
export function shorten(text: string, lengthMax: number): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (folded.length <= lengthMax) return folded
  const room = lengthMax - ELLIPSIS.length
  const border = folded.lastIndexOf(' ', room)
  const cut = folded.slice(0, border > 0 ? border : room)
  // "a survey, …" reads worse than "a survey …", and half a surrogate pair is no character
  return `${cut.toWellFormed().replace(/[\s,;:.–—\uFFFD-]+$/u, '')}${ELLIPSIS}`
}
