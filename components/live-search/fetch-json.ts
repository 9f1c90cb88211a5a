/**
 * A JSON answer of this site's own API, whose shape the API's tests vouch for. Throws on any other
 * status, with the API's own message where it gives one.
 */
export async function fetchJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } }).catch(
    (cause: unknown) => {
      if (signal.aborted) throw cause
      // What browsers say here ("Failed to fetch", "Load failed") tells a visitor nothing
      throw new Error('no connection', { cause })
    },
  )
  if (response.ok) return response.json()
  const answer: { error?: { message?: string } } | null = await response.json().catch(() => null)
  throw new Error(answer?.error?.message ?? `The server answered ${response.status}`)
}
