import { createHash } from 'node:crypto'

/** What stands for the nonce in a page that many get. It opens nothing: no policy names it. */
const NO_NONCE = 'kept'

/** The nonce that a policy names; null: none. */
export function nonceOf(policy: string): string | null {
  return /'nonce-(\w+)'/.exec(policy)?.[1] ?? null
}

/**
 * A page that can be answered with again and again: its Content-Security-Policy allows the scripts and styles in it by their
 * hashes, in place of the nonce of one answer. Hashed is only what bears the nonce. It is drawn anew for each rendering, so
 * nothing that a paper, an address or a visitor brings along can bear it, and a script of theirs stays forbidden.
 */
export function withHashedScripts(
  policy: string,
  nonce: string,
  html: string,
): { policy: string; html: string } {
  const hashes = { script: new Set<string>(), style: new Set<string>() }
  const inPage = new RegExp(
    `<(script|style)\\b(?=[^>]* nonce="${nonce}")(?![^>]* src=)[^>]*>([^]*?)</\\1>`,
    'g',
  )
  for (const [, kind, text = ''] of html.matchAll(inPage)) {
    const hash = `'sha256-${sha256(text.replaceAll(nonce, NO_NONCE))}'`
    if (kind === 'script') hashes.script.add(hash)
    else hashes.style.add(hash)
  }
  const directives = policy.split('; ').map((directive) => {
    const kind = directive.startsWith('script-src ') ? 'script' : 'style'
    return directive.replace(
      ` 'nonce-${nonce}'`,
      [...hashes[kind]].map((hash) => ` ${hash}`).join(''),
    )
  })
  return { policy: directives.join('; '), html: html.replaceAll(nonce, NO_NONCE) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
