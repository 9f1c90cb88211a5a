import type { Correction, Evidence, Mention, TagType } from '../paper'
import { anchorOf } from './anchor'

/** One tag of a paper with all that justifies it, as the paper page draws it. */
export type EvidenceTag = {
  type: TagType
  value: string
  /** The id that `#TYPE-VALUE` leads to; unique among the paper's tags. */
  anchor: string
  /** Numbers the tags that have words in the text, from 1: the style sheet marks by number. */
  slot: number | null
  /** Title before abstract, then by place; no place twice. */
  mentions: Mention[]
  /** Why a tag is there that no words carry. */
  reasons: string[]
  /** A curator added it, or changed it: why. */
  corrected: string | null
}

/** Gathers the evidence of each tag, in the order of the evidence. */
export function evidenceTags(
  evidence: readonly Evidence[],
  corrections: readonly Correction[] = [],
): EvidenceTag[] {
  const added = new Map(
    corrections
      .filter(({ change }) => change === 'added')
      .map(({ type, value, reason }) => [`${type}\n${value}`, reason]),
  )
  const tags = new Map<string, EvidenceTag>()
  const anchors = new Set<string>()
  for (const entry of evidence) {
    const key = tagKey(entry.type, entry.value)
    let tag = tags.get(key)
    if (tag === undefined) {
      const anchor = freeAnchor(anchorOf(entry.type, entry.value), anchors)
      anchors.add(anchor)
      const { type, value } = entry
      const corrected = added.get(key) ?? null
      tag = { type, value, anchor, slot: null, mentions: [], reasons: [], corrected }
      tags.set(key, tag)
    }
    if ('reason' in entry) tag.reasons.push(entry.reason)
    else if (!tag.mentions.some((mention) => samePlace(mention, entry))) tag.mentions.push(entry)
  }
  const list = [...tags.values()]
  let slot = 0
  for (const tag of list) {
    tag.mentions.sort(byPlace)
    if (tag.mentions.length > 0) tag.slot = ++slot
  }
  return list
}

/** Looks tags up by type and value. */
export function tagFinder(
  tags: readonly EvidenceTag[],
): (type: TagType, value: string) => EvidenceTag | undefined {
  const byKey = new Map(tags.map((tag) => [tagKey(tag.type, tag.value), tag]))
  return (type, value) => byKey.get(tagKey(type, value))
}

function tagKey(type: TagType, value: string): string {
  return `${type}\n${value}`
}

function freeAnchor(anchor: string, taken: ReadonlySet<string>): string {
  let free = anchor
  for (let number = 2; taken.has(free); number++) free = `${anchor}-${number}`
  return free
}

function samePlace(a: Mention, b: Mention): boolean {
  return a.field === b.field && a.start === b.start && a.end === b.end
}

function byPlace(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end
}
