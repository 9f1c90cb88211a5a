import { expect, type Page, test } from '@playwright/test'
import { giveSign } from '../../scripts/bench/first-sign'
import { slowScripts } from './slow-scripts'

const PAPER = '/papers/lora-low-rank-adaptation-of-large-language-models'

const held = (page: Page) => page.locator('script[type=held]')

test('no script file is run before the first sign, and all are after it', async ({ page }) => {
  for (const path of ['/', PAPER, '/methods', '/map']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await held(page).count(), path).toBeGreaterThan(5)
    await expect(page.getByRole('button', { name: 'Keyboard' }), path).toBeHidden()
    await giveSign(page)
    await expect(page.getByRole('button', { name: 'Keyboard' }), path).toBeVisible()
    await expect(held(page), path).toHaveCount(0)
  }
})

test('links and the search lead on at once', async ({ page }) => {
  await slowScripts(page)
  await page.goto('/')
  await page.getByLabel('Search papers').fill('chocollama')
  await page.getByLabel('Search papers').press('Enter')
  await expect(page).toHaveURL('/?q=chocollama')
  await page.locator('article.card h2 a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ChocoLlama')
})

test('lists, what this browser keeps and a place in the address show without a sign', async ({
  page,
}) => {
  await page.goto('/lists')
  await expect(page.getByRole('button', { name: 'New list' })).toBeVisible()
  await page.goto(`${PAPER}#method-lora`)
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await page.goto(PAPER)
  await page.locator('.paper').getByRole('button', { name: /^Save/ }).click()
  await expect(page.locator('.paper').getByRole('button', { name: /^Saved/ })).toBeVisible()
  await page.goto('/?q=lora')
  await expect(page.getByRole('button', { name: /^Saved/ })).toHaveCount(1)
})

test('a page come back to is where it was left, and runs', async ({ page }) => {
  await page.goto('/')
  await page.locator('article.card').nth(9).scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => window.scrollY)
  expect(place).toBeGreaterThan(500)
  await page.goto('/methods')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
})

test('without JavaScript nothing waits: the page is whole and its links lead on', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('article.card')).toHaveCount(20)
  await page.getByLabel('Search papers').fill('chocollama')
  await page.getByLabel('Search papers').press('Enter')
  await expect(page.locator('article.card')).toHaveCount(1)
  await context.close()
})
