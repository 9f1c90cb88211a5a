import { QueryClient } from '@tanstack/react-query'

/** Long enough that what one key asks for twice is asked once. Older answers are shown, and asked for again. */
const FRESH_MS = 1000

/**
 * One cache for the page's life. It is passed to each query by hand: a provider would put React Query
 * into the scripts of the first load.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: FRESH_MS, gcTime: 5 * 60_000, retry: 1, refetchOnWindowFocus: false },
  },
})
