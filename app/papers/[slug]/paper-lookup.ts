import { cache } from 'react'
import { store } from '@/lib/store/server-store'

/** One look-up for a page and its metadata. */
export const paperLookup = cache((slug: string) => store.paper(slug))
