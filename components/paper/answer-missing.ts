import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { MISSING_HEADER } from '@/lib/papers/missing-page'

/**
 * To be called before a page says that something is missing: makes sure that the status says so too.
 * Where the status was not set ahead (see `missing-page`), the framework's 404 takes the page's place.
 */
export async function answerMissing(): Promise<void> {
  if ((await headers()).get(MISSING_HEADER) === null) notFound()
}
