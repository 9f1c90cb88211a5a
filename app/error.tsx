'use client'

import { ErrorNotice } from '@/components/paper/error-notice'

type Props = { error: Error & { digest?: string }; retry: () => void }

export default function ErrorPage({ error, retry }: Props) {
  return (
    <div className="missing">
      <ErrorNotice reference={error.digest ?? null} retry={retry} />
    </div>
  )
}
