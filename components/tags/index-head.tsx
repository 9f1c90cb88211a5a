import type { ReactNode } from 'react'

/** What an index lists, and how one comes to be in it. */
export function IndexHead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className="tag-head">
      <h1 className="page-title">{title}</h1>
      <p className="tag-definition">{children}</p>
    </header>
  )
}
