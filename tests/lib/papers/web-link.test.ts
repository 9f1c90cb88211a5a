import { expect, test } from 'vitest'
import { webLink } from '../../../lib/papers/web-link'

test.each([
  ['https://github.com/a/b', 'github.com', 'github.com/a/b'],
  ['http://www.example.org/', 'example.org', 'example.org'],
  ['https://youtu.be/watch?v=1#t', 'youtu.be', 'youtu.be/watch?v=1#t'],
])('%s is shown as %s and %s', (url, host, shown) => {
  expect(webLink(url)).toEqual({ href: new URL(url).href, host, shown })
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/x', 'no address', ''])(
  '%s is never linked',
  (url) => {
    expect(webLink(url)).toBeNull()
  },
)
