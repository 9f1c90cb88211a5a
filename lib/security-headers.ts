import { contentSecurityPolicy } from './content-security-policy'

/** What every answer carries, whatever it is. */
const ALWAYS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), browsing-topics=(), payment=(), usb=()',
  ],
]

/** Answers that are no pages run nothing and load nothing. */
const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'"

/**
 * The security headers of an answer.
 *
 * @param nonce Of a page, for its scripts and styles; null for what is no page.
 */
export function securityHeaders(nonce: string | null, development: boolean): [string, string][] {
  const policy = nonce === null ? NO_PAGE_POLICY : contentSecurityPolicy(nonce, development)
  return [
    ...ALWAYS.map(([name, value]): [string, string] => [name, value]),
    ['Content-Security-Policy', policy],
  ]
}
