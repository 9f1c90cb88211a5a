import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../lib/content-security-policy'

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )
}

test('only this host and what carries the nonce may run or style anything', () => {
  const policy = directives(contentSecurityPolicy('abc', false))
  expect(policy.get('default-src')).toBe(`'none'`)
  expect(policy.get('script-src')).toBe(`'self' 'nonce-abc'`)
  expect(policy.get('style-src')).toBe(`'self' 'nonce-abc'`)
  for (const name of ['connect-src', 'font-src', 'form-action'])
    expect(policy.get(name)).toBe(`'self'`)
  for (const name of ['base-uri', 'frame-ancestors']) expect(policy.get(name)).toBe(`'none'`)
})

test('only the development server may evaluate code', () => {
  expect(contentSecurityPolicy('abc', false)).not.toContain('unsafe')
  expect(directives(contentSecurityPolicy('abc', true)).get('script-src')).toContain('unsafe-eval')
})
