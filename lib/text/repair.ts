import { plainLatex } from './latex'
import { spaceColon, unbrace } from './titles'
import { repairUrls } from './urls'

/** Passes until nothing changes any more; a text that needs more is no text anybody wrote. */
const PASSES_MAX = 6

/** A title as a reader should see it; a title without a fault comes back unchanged. */
export function repairTitle(raw: string): string {
  return settle(raw, (text) => spaceColon(unbrace(repairText(text))))
}

/** An abstract as a reader should see it; an abstract without a fault comes back unchanged. */
export function repairAbstract(raw: string): string {
  return settle(raw, repairText)
}

/**
 * Repairs until there is nothing left to repair, so that repairing twice is repairing once: `\$x\$` gives
 * `$x$` and that x. A text that does not come to rest keeps all but its white space.
 */
function settle(raw: string, pass: (text: string) => string): string {
  const folded = foldWhiteSpace(raw)
  let text = folded
  for (let count = 0; count < PASSES_MAX; count++) {
    const repaired = pass(text)
    if (repaired === text) return text
    text = foldWhiteSpace(repaired)
  }
  return folded
}

function repairText(text: string): string {
  const plain = /[\\{$~`]/.test(text) ? plainLatex(text) : text
  return repairUrls(repairTimes(plain))
}

/** Line ends, tabs and runs of white space become one space. A single no-break space is the author's. */
function foldWhiteSpace(text: string): string {
  return text.replace(/\s{2,}|[\t-\r\u0085\u2028\u2029]/g, ' ').trim()
}

/** "2.7times" lost the backslash of `\times`; between two numbers it is the sign itself. */
function repairTimes(text: string): string {
  return text.replace(/(\d)times(?![A-Za-z])(?=(\d?))/g, (_, before, after) =>
    after === '' ? `${before} times` : `${before}\u00d7`,
  )
}
