import { matchBraces } from './latex-braces'

/**
 * Some listings lost their backslashes: `{bf visual}`, `emph{new}`, and `extbf{x}` where `\t` was taken for
 * a tab. The names stand in a set, and only with a closing brace, so that `{it, en}` stays a set of codes.
 */
const LOST =
  /\{(?:bf|em|it|tt|sc|sf|rm|sl) +(?=[^\s{}])|(?<![\\\p{L}])(?:emph|underline|url|href|t?ext(?:bf|it|tt|sc|sf|rm))\{/gu

/** The text with the backslashes back that these commands once had. */
export function restoreBackslashes(text: string): string {
  if (text.search(LOST) < 0) return text
  const braces = matchBraces(text)
  return text.replace(LOST, (lost, place: number) => {
    const isGroup = lost.startsWith('{')
    if (!braces.has(isGroup ? place : place + lost.length - 1)) return lost
    if (isGroup) return `{\\${lost.slice(1)}`
    return `\\${lost.startsWith('ext') ? 't' : ''}${lost}`
  })
}
