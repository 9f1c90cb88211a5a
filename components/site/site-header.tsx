import { SearchForm } from '@/components/live-search/search-form'
import { SiteNav } from './site-nav'
import { ThemeSwitch } from './theme-switch'

/** The head of every page. `size` is the number of papers, null where the database cannot say. */
export function SiteHeader({ size }: { size: number | null }) {
  return (
    <header className="site-header page no-print">
      <a href="/" className="brand" data-scroll="top">
        <Mark />
        Paper Explorer
      </a>
      <search className="site-search">
        <SearchForm size={size} />
      </search>
      <SiteNav />
      <ThemeSwitch />
    </header>
  )
}

/** Three lines of text, one of them underlined: a paper with its evidence marked. */
function Mark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="brand-mark">
      <path d="M3 4.5h14M3 9h9" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M3 15h14" fill="none" stroke="var(--method)" strokeWidth="2.6" />
    </svg>
  )
}
