import type { IntroducedEntries } from './introduced-entries'
import { looksLikeName } from './name-shape'
import type { FieldSignals } from './paper-signals'

const SIZE = /^(?:\d[\w.]*|[BHLMNST]|base|large|small|tiny|mini|medium|XL|XXL|v\d.*)$/i
const STEM_LENGTH_MIN = 4
/** More names brings no paper; each is held against every word. */
const STEMS_MAX = 20
/** An abbreviation, to which small letters are joined. */
const JOINED = /^[A-Za-z]*[A-Z]{3}$/

/** "iTM-VAE-Prod" beside "iTM-VAE", "ABPfree" beside "ABP": its variants are the work's own as well. */
export function addKin(entries: IntroducedEntries, field: FieldSignals): void {
  if (entries.isEmpty()) return
  const joined = entries
    .introduces()
    .flatMap(({ name }) => (JOINED.test(name) ? [name] : []))
    .slice(0, STEMS_MAX)
  for (const { tokens } of field.sentences) {
    for (const token of tokens) {
      const isKin =
        isHyphenated(token.text, entries) || joined.some((stem) => isJoined(token.text, stem))
      if (!isKin) continue
      // A file's or an address's part is no name: "github.com/qux/DUCK-code".
      const isInPath = /[/._]/.test(field.folded.plain.charAt(token.start - 1))
      if (!isInPath && looksLikeName(token.text)) entries.add(field, token)
    }
  }
}

function isHyphenated(name: string, entries: IntroducedEntries): boolean {
  for (let at = name.indexOf('-'); at !== -1; at = name.indexOf('-', at + 1)) {
    const stem = name.slice(0, at)
    if (at >= STEM_LENGTH_MIN && entries.has(stem)) return !SIZE.test(name.slice(at + 1))
  }
  return false
}

function isJoined(name: string, stem: string): boolean {
  return name.startsWith(stem) && /^[a-z]{3,}(?<!\w{4}s)$/.test(name.slice(stem.length))
}
