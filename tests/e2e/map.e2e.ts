import { expect, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

function cells(page: Page) {
  return page.locator('#map-table tbody td a')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a number of the map leads to just that many papers, a gap to none', async ({ page }) => {
      await page.goto('/map')
      const full = page.locator('#map-table td[data-heat] a').first()
      const count = Number(await full.textContent())
      await full.click()
      await expect(page).toHaveURL(/\/\?method=[\w-]+&language=\w{3}$/)
      await expect(page.locator('#total')).toHaveText(count === 1 ? '1 paper' : `${count} papers`)
      await page.goto('/map')
      await page.locator('#map-table td[data-none] a').first().click()
      await expect(page.locator('#total')).toHaveText('0 papers')
    })

    test('the map keeps the filters of the list that it is opened from', async ({ page }) => {
      await page.goto('/?not-method=lora')
      await page.getByRole('link', { name: 'map of methods and languages' }).click()
      await expect(page).toHaveURL('/map?not-method=lora')
      const columns = page.getByRole('navigation', { name: 'Against' })
      await columns.getByRole('link', { name: 'Base models' }).click()
      await expect(page).toHaveURL('/map?not-method=lora&columns=models')
      await page.getByRole('link', { name: /not LoRA: remove/ }).click()
      await expect(page).toHaveURL('/map?columns=models')
    })

    test('on a phone the map is a list, and the table one tap away', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto('/map')
      await expect(page.locator('.map-bars')).toBeVisible()
      await expect(page.locator('#map-table')).toBeHidden()
      await page.getByRole('link', { name: 'Table' }).click()
      await expect(page.locator('#map-table')).toBeVisible()
    })
  })
}

test('the table is one stop of the Tab key, and the arrows move inside it', async ({ page }) => {
  await page.goto('/map')
  await listens(page)
  const first = page.locator('#map-table tbody th a').first()
  await expect(first).toHaveAttribute('tabindex', '0')
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(cells(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(page.locator('#map-table tbody tr').nth(1).locator('a').last()).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Tab')
  await expect(page.locator('#map-table :focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator('#map-table a:focus')).toHaveCount(1)
})

test('CSV and SVG hold what the table shows', async ({ page, request }) => {
  await page.goto('/map')
  const shown = await cells(page).allTextContents()
  const csv = await request.get('/map/csv')
  expect(csv.headers()['content-disposition']).toContain('methods-languages.csv')
  const body = (await csv.text()).trim().split('\r\n')
  const columns = await page.locator('#map-table .map-column').count()
  const [first = ''] = body.slice(1)
  expect(first.split(',').slice(2, 2 + columns)).toEqual(
    shown.slice(0, columns).map((text) => (/[·○]/.test(text) ? '0' : text)),
  )
  const svg = await request.get('/map/svg')
  expect(svg.headers()['content-type']).toBe('image/svg+xml')
  const numbers = [...(await svg.text()).matchAll(/text-anchor="middle"[^>]*>([^<]+)</g)]
  expect(numbers.map(([, text]) => text)).toEqual(shown)
})

test('on a desk the page scrolls and not a frame in it, and the heads stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/map')
  const frame = page.locator('.map-frame')
  expect(await frame.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0)
  const last = cells(page).last()
  await last.scrollIntoViewIfNeeded()
  await expect(page.locator('.map-column').first()).toBeInViewport()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  const table = await page.locator('#map-table').boundingBox()
  const switches = await page.locator('.map-switches').boundingBox()
  expect(table?.width).toBe(switches?.width)
})

test('the arrow keys bring no cell under the heads', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/map')
  await listens(page)
  const first = page.locator('#map-table tbody th a').first()
  await expect(first).toHaveAttribute('tabindex', '0')
  await first.focus()
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowUp')
  const heads = await page.locator('#map-table thead').boundingBox()
  const focused = await page.locator('#map-table a:focus').boundingBox()
  expect(focused?.y).toBeGreaterThanOrEqual((heads?.y ?? 0) + (heads?.height ?? 0) - 1)
})
