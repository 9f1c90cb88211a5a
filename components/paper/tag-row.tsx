import type { ReactNode } from 'react'
import { papersCount } from '@/components/listing/papers-count'
import { WholeNames } from '@/components/listing/whole-names'
import type { EvidenceTag } from '@/lib/evidence/evidence-tags'

type Props = {
  tag: EvidenceTag | undefined
  name: string
  /** The class that draws the name in its type's colour and form. */
  tone?: string
  /** What else it goes by, set beside the name. */
  aside?: ReactNode
  /** All papers with the tag. */
  papers?: { href: string; count: number }
  children?: ReactNode
}

/** A tag in the side note: its name shows its words in the text, and beside it is the way to all papers that have it. */
export function TagRow({ tag, name, tone, aside, papers, children }: Props) {
  return (
    <li className="side-row">
      <span className="side-row-tag">
        <TagName tag={tag} name={name} tone={tone} aside={aside} href={papers?.href} />
      </span>
      {papers !== undefined && (
        <a href={papers.href} className="side-row-papers count">
          {papersCount(papers.count)}
          <span aria-hidden="true"> ›</span>
          <span className="sr-only"> with {name}</span>
        </a>
      )}
      <TagNote tag={tag} />
      {children}
    </li>
  )
}

type NameProps = Pick<Props, 'tag' | 'name' | 'tone' | 'aside'> & { href: string | undefined }

/** Without words in the text the name leads where it can. */
function TagName({ tag, name, tone, aside, href }: NameProps) {
  const count = tag?.mentions.length ?? 0
  const address = tag !== undefined && count > 0 ? `#${tag.anchor}` : href
  if (address === undefined) {
    return (
      <>
        {name}
        {aside}
      </>
    )
  }
  return (
    <a href={address} className="shows-evidence">
      <span className={tone}>
        <WholeNames text={name} />
      </span>
      {aside}
      {count > 0 && (
        <>
          {' '}
          <span className="shows-evidence-times count">{count}×</span>
          <span className="sr-only"> in the text, show</span>
        </>
      )}
    </a>
  )
}

/** Why a tag without words is there, and what a curator says of it. */
function TagNote({ tag }: Pick<Props, 'tag'>) {
  if (tag === undefined) return null
  if (tag.mentions.length === 0) {
    return (
      <p id={tag.anchor} className="side-row-more evidence-reason">
        {tag.corrected !== null && 'corrected: '}
        {tag.reasons.join('; ')}
      </p>
    )
  }
  return tag.corrected === null ? null : <p className="side-row-more">corrected: {tag.corrected}</p>
}
