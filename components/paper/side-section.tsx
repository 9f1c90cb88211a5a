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
