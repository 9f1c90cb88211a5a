'use client'

import { ErrorNotice } from '@/components/paper/error-notice'
import { faces } from './faces'
import './globals.css'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** Takes the place of the whole page, head and foot included, when its frame fails. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en" className={faces}>
      <body>
        <title>This page could not be made · Paper Explorer</title>
        <main id="main" className="page">
          <div className="missing">
            <ErrorNotice reference={error.digest ?? null} retry={retry} />
          </div>
        </main>
      </body>
    </html>
  )
}
