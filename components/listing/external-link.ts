/** A link's address and host as they can be shown; null for what is not a page of the web. */
export function externalLink(url: string): { href: string; host: string } | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null
  return { href: parsed.href, host: parsed.host.replace(/^www\./, '') }
}
