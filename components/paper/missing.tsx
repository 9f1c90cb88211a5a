import type { ReactNode } from 'react'
import { listingHref } from '@/lib/query/listing-href'
import { emptyQuery, withSearch } from '@/lib/query/listing-query'
import { quoted } from '@/lib/text/quoted'

type Props = {
  title: string
  /** What was asked for, in words. */
  children: ReactNode
  /** The nearest of what there is. */
  near?: { href: string; label: string }[]
  /** What to search for instead. */
  q?: string
}

const WAYS = [
  { href: '/', name: 'all papers' },
  { href: '/methods', name: 'the methods' },
  { href: '/languages', name: 'the languages' },
  { href: '/models', name: 'the base models' },
  { href: '/map', name: 'the map' },
  { href: '/lists', name: 'your lists' },
  { href: '/about', name: 'what this collection is' },
]

/** A page for what is not there: says so, offers the nearest, and the ways on. The search field is in the head. */
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
      <p className="mt-6">
        {q !== undefined && (
          <>
            Search for{' '}
            <a href={listingHref(withSearch(emptyQuery(), q))} className="link">
              {quoted(q)}
            </a>
            , or go to{' '}
          </>
        )}
        {q === undefined && 'Go to '}
        {WAYS.map(({ href, name }, at) => (
          <span key={href}>
            {at > 0 && (at === WAYS.length - 1 ? ' or ' : ', ')}
            <a href={href} className="link">
              {name}
            </a>
          </span>
        ))}
        .
      </p>
    </div>
  )
}
