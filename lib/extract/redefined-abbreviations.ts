import { longFormBefore } from './long-form'
import type { FieldSignals } from './paper-signals'
import type { Candidate } from './term-candidates'

/** "MLM", "RLs"; longer ones are seldom anything else than what everybody takes them for. */
const ABBREVIATION = /^([A-Z]{2,3})s?$/

/**
 * Leaves out abbreviations that the paper itself spells out as something else: "Multimodal Language Models
 * (MLMs)" are no masked language modelling.
 */
export function withoutRedefined(
  candidates: readonly Candidate[],
  fields: readonly FieldSignals[],
): Candidate[] {
  const known = new Map<string, boolean>()
  return candidates.filter(({ slug, field, start, end }) => {
    const plain = plainOf(field, fields)
    const short = ABBREVIATION.exec(plain.slice(start, end))?.[1]
    if (short === undefined) return true
    const key = `${slug} ${short}`
    const isOther =
      known.get(key) ?? fields.some((one) => spellsOther(one, short, slug, candidates))
    known.set(key, isOther)
    return !isOther
  })
}

function plainOf(name: string, fields: readonly FieldSignals[]): string {
  return fields.find(({ field }) => field === name)?.folded.plain ?? ''
}

function spellsOther(
  { field, folded: { plain } }: FieldSignals,
  short: string,
  slug: string,
  candidates: readonly Candidate[],
): boolean {
  const open = Math.max(plain.indexOf(`(${short})`), plain.indexOf(`(${short}s)`))
  if (open === -1) return false
  const long = longFormBefore(plain, plain.slice(0, open).trimEnd().length, short)
  // "Retriever Augmented Generation (RAG)" is only a slip of the pen.
  if (!long || slug.startsWith(plain.slice(long.start, long.start + 4).toLowerCase())) return false
  return !candidates.some(
    (one) =>
      one.slug === slug && one.field === field && one.start < long.end && one.end > long.start,
  )
}
