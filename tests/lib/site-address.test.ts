import { expect, test } from 'vitest'
import { siteAddress } from '../../lib/site-address'

const local = { siteUrl: null, host: '127.0.0.1', port: 3000 }

test.each(['localhost', 'localhost:4000', '127.0.0.1:3000', '[::1]:3000'])(
  '%s is believed to be this machine',
  (host) => {
    expect(siteAddress(local, host).href).toBe(`http://${host}/`)
  },
)

test.each(['example.org', 'localhost.example.org', 'evil:80', ''])(
  'a Host of "%s" is not: the site is where it listens',
  (host) => {
    expect(siteAddress(local, host).href).toBe('http://127.0.0.1:3000/')
  },
)

test('an address of IPv6 that it listens on is written in brackets', () => {
  expect(siteAddress({ ...local, host: '::' }, 'example.org').href).toBe('http://[::]:3000/')
})

test('SITE_URL is above every Host', () => {
  const siteUrl = new URL('https://papers.example.org')
  expect(siteAddress({ ...local, siteUrl }, 'localhost:3000').href).toBe(
    'https://papers.example.org/',
  )
})
