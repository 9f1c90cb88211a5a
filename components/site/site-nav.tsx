'use client'

import { usePathname } from 'next/navigation'

const PLACES = [
  { href: '/methods', name: 'Methods' },
  { href: '/languages', name: 'Languages' },
  { href: '/models', name: 'Base models' },
  { href: '/map', name: 'Map' },
  { href: '/lists', name: 'Lists' },
] as const

/** The places beside the listing. A client leaf only to know which of them one is in. */
export function SiteNav() {
  const path = usePathname()
  return (
    <nav aria-label="Site" className="site-nav">
      {PLACES.map(({ href, name }) => (
        <a key={href} href={href} aria-current={current(path, href)} data-name={name}>
          {name}
        </a>
      ))}
    </nav>
  )
}

function current(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
