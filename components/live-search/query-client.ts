import { QueryClient } from '@tanstack/react-query'

/**
 * One cache for the page's life. It is passed to each query by hand: a provider would put React Query
 * into the scripts of the first load.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 60_000, gcTime: 5 * 60_000, retry: 1, refetchOnWindowFocus: false },
  },
})
