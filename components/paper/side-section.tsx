import type { ReactNode } from 'react'

/** One group of the side column. */
export function SideSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="side-section">
      <h2 className="small-head">{title}</h2>
      {children}
    </section>
  )
}

/** A tag with its evidence beside it and what else is known of it below. */
export function SideRow({
  tag,
  evidence,
  children,
}: {
  tag: ReactNode
  evidence: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="side-row">
      <span className="min-w-0">{tag}</span>
      <span className="side-row-evidence">{evidence}</span>
      {children}
    </li>
  )
}
