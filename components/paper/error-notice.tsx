'use client'

import { SearchAgain } from './search-again'

type Props = {
  /** Under which the server's log has the cause. */
  reference: string | null
  retry: () => void
}

/** A page that could not be made: what happened as far as a visitor can use it, and what to do. */
export function ErrorNotice({ reference, retry }: Props) {
  return (
    <>
      <h1 className="page-title">This page could not be made</h1>
      <p className="mt-3">
        Something failed on our side, most likely while reading the collection. Your search and
        filters are still in the address, so trying again loses nothing.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
        <a href="/" className="link">
          All papers
        </a>
      </p>
      <SearchAgain />
      {reference !== null && (
        <p className="mt-6 text-fine text-quiet">
          If it keeps failing, tell whoever runs this site the reference{' '}
          <code className="font-mono">{reference}</code>.
        </p>
      )}
    </>
  )
}
