import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Plain JavaScript, for it is sent as it is. */
const FIRST_SIGN = readFileSync(
  join(process.cwd(), 'lib', 'answers', 'first-sign.js'),
  'utf8',
).replace(/^\s*(?:\/\/.*)?\n?/gm, '')

/**
 * A page whose scripts wait for the visitor's first sign: browsers neither fetch nor run what is of no type they know. What
 * starts them ends the head, for React takes the first script there for its own. One with `data-at-once` does not wait. Only
 * what bears the nonce is ours, see `withHashedScripts`.
 */
export function withHeldScripts(html: string, nonce: string): string {
  const ours = new RegExp(`<script(?=[^>]* nonce="${nonce}")(?![^>]* (?:type|data-at-once)=)`, 'g')
  const preload = new RegExp(`<link rel="preload" as="script"[^>]* nonce="${nonce}"[^>]*>`, 'g')
  const held = html.replace(preload, '').replace(ours, '<script type="held"')
  const headEnd = held.indexOf('</head>')
  if (headEnd === -1) return html
  const starter = `<script nonce="${nonce}">${FIRST_SIGN}</script>`
  return held.slice(0, headEnd) + starter + held.slice(headEnd)
}
