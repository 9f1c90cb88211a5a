/** A page's `searchParams` as Next gives them, in the standard form that `parseListingQuery` reads. */
export function urlSearchParams(
  raw: Record<string, string | string[] | undefined>,
): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, given] of Object.entries(raw)) {
    for (const value of Array.isArray(given) ? given : [given]) {
      if (value !== undefined) params.append(name, value)
    }
  }
  return params
}
