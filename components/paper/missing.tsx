import type { ReactNode } from 'react'
import { SearchAgain } from './search-again'
import './page-parts.css'
import './missing.css'

type Props = {
  title: string
  /** What was asked for, in words. */
  children: ReactNode
  /** The nearest of what there is. */
  near?: { href: string; label: string }[]
  /** What to put into the search field. */
  q?: string
}

/** A page for what is not there: says so, offers the nearest, a search, and the ways on. */
export function Missing({ title, children, near = [], q }: Props) {
  return (
    <div className="missing">
      <h1 className="page-title">{title}</h1>
      <div className="mt-3">{children}</div>
      {near.length > 0 && (
        <section className="mt-6">
          <h2 className="small-head">Perhaps</h2>
          <ul className="missing-near">
            {near.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="paper-link">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SearchAgain q={q} />
      <p className="mt-6">
        Or go to{' '}
        <a href="/" className="link">
          all papers
        </a>
        , the{' '}
        <a href="/methods" className="link">
          methods
        </a>
        , the{' '}
        <a href="/languages" className="link">
          languages
        </a>{' '}
        or the{' '}
        <a href="/models" className="link">
          base models
        </a>
        .
      </p>
    </div>
  )
}
