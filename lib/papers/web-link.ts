/** An address as a page shows it; `shown` is without scheme, "www." and a lone closing slash. */
export type WebLink = { href: string; host: string; shown: string }

/** Null for all that is not http or https: such text is shown and never linked. */
export function webLink(url: string): WebLink | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null
  const host = parsed.host.replace(/^www\./, '')
  const rest = `${parsed.pathname}${parsed.search}${parsed.hash}`
  return { href: parsed.href, host, shown: host + (rest === '/' ? '' : rest) }
}
