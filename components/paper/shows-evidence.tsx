import type { EvidenceTag } from '@/lib/evidence/evidence-tags'

type Props = { tag: EvidenceTag | undefined; name: string }

/** The way from a tag to its words in the text; for a tag without words the reason that it is there. */
export function ShowsEvidence({ tag, name }: Props) {
  if (tag === undefined) return null
  const count = tag.mentions.length
  if (count === 0) {
    return (
      <span id={tag.anchor} className="evidence-reason text-quiet">
        {tag.corrected !== null && 'corrected: '}
        {tag.reasons.join('; ')}
      </span>
    )
  }
  const mentions = (
    <a href={`#${tag.anchor}`} className="shows-evidence count">
      {count === 1 ? '1 mention' : `${count} mentions`}
      <span className="sr-only"> of {name}, show in the text</span>
    </a>
  )
  if (tag.corrected === null) return mentions
  return (
    <>
      {mentions} <span className="text-quiet">· corrected: {tag.corrected}</span>
    </>
  )
}
