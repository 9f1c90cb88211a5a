/**
 * What a page may load: this host's own files and nothing else; scripts and styles in the page only with the
 * nonce of this very answer.
 *
 * @param development Next's development server evaluates code and adds styles as it goes.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const script = development ? `'self' 'nonce-${nonce}' 'unsafe-eval'` : `'self' 'nonce-${nonce}'`
  const style = development ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`
  return [
    `default-src 'none'`,
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
