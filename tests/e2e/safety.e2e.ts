import { expect, test } from '@playwright/test'
import { giveSign, listens } from '../../scripts/bench/first-sign'

const PAGES = [
  '/',
  '/?q=dutch&method=lora',
  '/papers/lora-low-rank-adaptation-of-large-language-models',
  '/methods',
  '/methods/lora',
  '/languages',
  '/languages/nld',
  '/models',
  '/map',
  '/lists',
  '/compare?paper=lora-low-rank-adaptation-of-large-language-models',
  '/nothing',
]

test('no page asks another host, sets a cookie or breaks its own Content-Security-Policy', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
      elsewhere.push(request.url())
    }
  })
  page.on('console', (message) => {
    // The browser itself reports the status of the page that is not there
    const expected = message.text().includes('404')
    if (message.type() === 'error' && !expected) errors.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => errors.push(`${page.url()} ${error.message}`))
  for (const path of PAGES) {
    await page.goto(path)
    await giveSign(page)
    await page.waitForLoadState('networkidle')
    expect(
      await page.locator('script:not([nonce]):not([type="application/ld+json"])').count(),
      `${path} has scripts without nonce`,
    ).toBe(0)
  }
  expect(elsewhere).toEqual([])
  expect(errors).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('a page that is given a second time is as safe as the first, and as whole', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()} ${message.text()}`)
  })
  const script = '<script>document.title="broken"</script>'
  for (const path of PAGES.filter((one) => one !== '/nothing')) {
    const view = path === '/' ? `/?${new URLSearchParams({ q: `dutch ${script}` })}` : path
    const once = await page.request.get(view)
    const again = await page.goto(view, { waitUntil: 'networkidle' })
    const policy = again?.headers()['content-security-policy'] ?? ''
    expect(again?.headers()['server-timing'], view).toContain('cache;desc="kept"')
    expect(policy, view).toBe(once.headers()['content-security-policy'])
    expect(policy, view).toMatch(/script-src 'self'( 'sha256-[^']+')+;/)
    await listens(page)
    expect(await page.title(), view).not.toBe('broken')
  }
  expect(errors).toEqual([])
})

test('every page carries the security headers', async ({ request }) => {
  for (const path of PAGES) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy'], path).toContain('camera=()')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain(`default-src 'none'`)
    expect(policy, path).toContain(`frame-ancestors 'none'`)
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/)
  }
})

test('a hostile search is answered on the page and in the API', async ({ request }) => {
  const hostile = [
    '"',
    '") OR 1',
    'NEAR(',
    '*',
    '<script>alert(1)</script>',
    '\u0000x',
    'a'.repeat(5000),
    '('.repeat(900),
    '-(x OR '.repeat(140),
    'method:"<b>',
    'title: OR - "" () langage:x has:',
  ]
  for (const q of hostile) {
    const page = await request.get(`/?${new URLSearchParams({ q })}`)
    expect(page.status(), q).toBe(200)
    expect(await page.text()).not.toContain('<script>alert(1)')
    const api = await request.get(`/api/papers?${new URLSearchParams({ q })}`)
    expect([200, 400], q).toContain(api.status())
  }
})
