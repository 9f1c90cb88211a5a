import type { Metadata } from 'next'
import { ListsPage } from '@/components/lists/lists-page'
import '@/components/paper/page-parts.css'
import '@/components/tags/tags.css'

export const metadata: Metadata = {
  title: 'Lists',
  description:
    'Your shortlists of papers with notes and status: kept in your browser, shared by a link, without an account.',
  alternates: { canonical: '/lists' },
}

export default function Page() {
  return (
    <div className="tag-page">
      <header className="tag-head lists-head">
        <h1 className="page-title">Lists</h1>
        <p className="tag-definition">
          Papers you save, with notes and what you have read. Kept in this browser alone; shared by
          a link that carries the list.
        </p>
      </header>
      <p className="lists-problem lists-no-script">
        Lists live in your browser, which needs JavaScript to keep them. Everything else on this
        site works without it.
      </p>
      <ListsPage />
    </div>
  )
}
