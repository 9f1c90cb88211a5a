import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { nonceOf, withHashedScripts } from '../../../lib/answers/hashed-scripts'
import { contentSecurityPolicy } from '../../../lib/content-security-policy'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((one) => one.startsWith(`${name} `))
}

/** What becomes of a page that was rendered with a nonce. */
function hashed(nonce: string, html: string) {
  return withHashedScripts(contentSecurityPolicy(nonce, false), nonce, html)
}

test('scripts and styles with the nonce are allowed by their hashes, and the nonce is gone', () => {
  const { policy, html } = hashed(
    'ab12',
    '<style nonce="ab12">a{}</style><script nonce="ab12" id="_R_">go("é")</script><script nonce="ab12">let a</script>',
  )
  expect(directive(policy, 'script-src')).toBe(
    `script-src 'self' ${hashOf('go("é")')} ${hashOf('let a')}`,
  )
  expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${hashOf('a{}')}`)
  expect(policy + html).not.toMatch(/nonce-|ab12/)
})

test('a script that speaks of the nonce is hashed as it is sent', () => {
  const { policy, html } = hashed('ab12', '<script nonce="ab12">f("ab12")</script>')
  const sent = /<script[^>]*>(.*)<\/script>/.exec(html)?.[1] ?? ''
  expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hashOf(sent)}`)
})

test.each([
  ['without a nonce', '<script>alert(1)</script>'],
  ['with a guessed one', '<script nonce="guessed">alert(1)</script>'],
  ['with the one that kept pages show', '<script nonce="kept">alert(1)</script>'],
  ['whose text speaks of a nonce', '<script>/* nonce="ab12" */alert(1)</script>'],
  ['in a style', '<style>* { color: red }</style>'],
])('a script %s is not allowed', (_, foreign) => {
  const { policy } = hashed('ab12', `${foreign}<script nonce="ab12">ours()</script>`)
  expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hashOf('ours()')}`)
  expect(directive(policy, 'style-src')).toBe(`style-src 'self'`)
})

test('scripts from a file of ours and data need no hash', () => {
  const { policy } = hashed(
    'ab12',
    '<script src="/_next/static/a.js" nonce="ab12" async=""></script><script type="application/ld+json">{}</script>',
  )
  expect(directive(policy, 'script-src')).toBe(`script-src 'self'`)
})

test('two renderings of one page become the same page', () => {
  const page = (nonce: string) =>
    hashed(nonce, `<link nonce="${nonce}"><script nonce="${nonce}">f("${nonce}")</script>`)
  expect(page('ab12')).toEqual(page('cd34'))
})

test('a policy tells the nonce of its page, or that there is none', () => {
  expect(nonceOf(contentSecurityPolicy('ab12', false))).toBe('ab12')
  expect(nonceOf("default-src 'none'; frame-ancestors 'none'")).toBeNull()
})
