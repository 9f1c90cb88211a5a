import { availabilityOf } from '../extract/availability'
import { sortedEvidence, valuesOf } from '../extract/evidence'
import type { PaperText } from '../extract/paper-text'
import { CONTRIBUTIONS, type Correction, type Evidence, type Extraction } from '../paper'
import type { CorrectionRow } from './correction-row'
import { type Ancestors, type AncestorsByType, withoutTag } from './remove-tag'
import { tagChanges, tagsOf } from './tag-changes'

export type Corrected = {
  extraction: Extraction
  corrections: Correction[]
  /** Lines that change nothing: the tag is there already, or is not there to be removed. */
  idleLines: number[]
}

const NO_ANCESTORS: Ancestors = new Map()

/**
 * Applies a curator's rows to what was found in a paper: first what is removed, then what is added. An added
 * tag has the row's reason in place of a mention, and so have the parents that it implies.
 */
export function applyCorrections(
  paper: PaperText,
  found: Extraction,
  rows: readonly CorrectionRow[],
  ancestors: AncestorsByType,
): Corrected {
  if (rows.length === 0) return { extraction: found, corrections: [], idleLines: [] }
  const removals = rows.filter(({ change }) => change === 'remove')
  const additions = rows.filter(({ change }) => change === 'add')
  const trace = new Map<string, Correction>()
  const idleLines: number[] = []
  let now = found
  for (const row of [...removals, ...additions]) {
    const next = applied(paper, now, row, ancestors)
    const changes = tagChanges(now, next)
    if (changes.length === 0) idleLines.push(row.line)
    // What one row takes and another gives back is told as the last of them left it
    for (const { type, value, change } of changes) {
      trace.set(`${type} ${value}`, { change, type, value, reason: row.reason })
    }
    now = next
  }
  const had = new Set(tagsOf(found).map(({ type, value }) => `${type} ${value}`))
  const corrections = [...trace]
    .filter(([tag, { change }]) => change === 'added' || had.has(tag))
    .map(([, correction]) => correction)
  return { extraction: now, corrections, idleLines }
}

function applied(
  paper: PaperText,
  now: Extraction,
  row: CorrectionRow,
  ancestors: AncestorsByType,
): Extraction {
  switch (row.type) {
    case 'languageCount':
      return withLanguageCount(now, row)
    case 'availability':
      return withAvailability(
        now,
        row.value,
        row.value === 'none' ? [] : [reasonFor(row, row.value)],
      )
    case 'link':
      return withLinks(paper, now, row)
    case 'introduces': {
      const introduces = now.introduces.filter(({ name }) => name !== row.value)
      if (row.change === 'remove') return withEvidence({ ...now, introduces }, row, ancestors)
      const named = { name: row.value, long: row.long }
      return withEvidence({ ...now, introduces: [...introduces, named] }, row, ancestors)
    }
    default:
      return withEvidence(now, row, ancestors)
  }
}

/** The extraction with the row's evidence added or taken away, and the tags that follow from it. */
function withEvidence(
  now: Extraction,
  row: CorrectionRow & { type: Evidence['type'] },
  ancestors: AncestorsByType,
): Extraction {
  const above = row.type === 'method' || row.type === 'model' ? ancestors[row.type] : NO_ANCESTORS
  if (row.change === 'remove') {
    return withTags(now, row.type, withoutTag(now.evidence, row.type, row.value, above))
  }
  const values = [row.value, ...(above.get(row.value) ?? [])]
  const missing = values.filter(
    (value) => !now.evidence.some((one) => one.type === row.type && one.value === value),
  )
  const reasons = missing.map((value) => reasonFor(row, value))
  return withTags(now, row.type, [...now.evidence, ...reasons])
}

function withTags(
  now: Extraction,
  type: Evidence['type'],
  unsorted: readonly Evidence[],
): Extraction {
  const evidence = sortedEvidence(unsorted)
  const values = valuesOf(evidence, type)
  switch (type) {
    case 'method':
      return { ...now, evidence, methods: values }
    case 'language':
      return { ...now, evidence, languages: values }
    case 'model':
      return { ...now, evidence, models: values }
    case 'contribution': {
      const known = (value: string) => CONTRIBUTIONS.find((one) => one === value) ?? []
      return { ...now, evidence, contributions: values.flatMap(known) }
    }
    default:
      return { ...now, evidence }
  }
}

/** Availability follows from the links unless a row of its own says otherwise. */
function withLinks(
  paper: PaperText,
  now: Extraction,
  row: CorrectionRow & { type: 'link' },
): Extraction {
  const { kind, value: url } = row
  const isKnown = now.links.some((link) => link.url === url)
  const links =
    kind === null
      ? now.links.filter((link) => link.url !== url)
      : isKnown
        ? now.links.map((link) => (link.url === url ? { url, kind } : link))
        : [...now.links, { url, kind }]
  const changed = { ...withEvidence(now, row, NO_TERMS), links }
  const { availability, mentions } = availabilityOf(paper, links)
  const former = now.evidence.filter(
    (one) => one.type === 'availability' && one.value === availability && 'reason' in one,
  )
  const given: Evidence = { type: 'availability', value: availability, reason: row.reason }
  const reasons = former.length > 0 ? former : [given]
  return withAvailability(
    changed,
    availability,
    mentions.length > 0 || availability === 'none' ? mentions : reasons,
  )
}

const NO_TERMS: AncestorsByType = { method: NO_ANCESTORS, model: NO_ANCESTORS }

function withAvailability(
  now: Extraction,
  availability: Extraction['availability'],
  reasons: readonly Evidence[],
): Extraction {
  if (availability === now.availability && reasons.every((one) => 'reason' in one)) return now
  const others = now.evidence.filter(({ type }) => type !== 'availability')
  return { ...now, availability, evidence: sortedEvidence([...others, ...reasons]) }
}

/** A removed number is the one that the row names: what the paper claims by now may be another. */
function withLanguageCount(
  now: Extraction,
  row: CorrectionRow & { type: 'languageCount' },
): Extraction {
  const isClaimed = String(now.languageCount) === row.value
  if (isClaimed === (row.change === 'add')) return now
  const others = now.evidence.filter(({ type }) => type !== 'languageCount')
  if (row.change === 'remove') return { ...now, languageCount: null, evidence: others }
  const evidence = sortedEvidence([...others, reasonFor(row, row.value)])
  return { ...now, languageCount: Number(row.value), evidence }
}

function reasonFor(
  { type, reason }: { type: Evidence['type']; reason: string },
  value: string,
): Evidence {
  return { type, value, reason }
}
