import { expect, type Page, test } from '@playwright/test'
import { giveSign } from '../../scripts/bench/first-sign'

const PAPER = '/papers/lora-low-rank-adaptation-of-large-language-models'

const held = (page: Page) => page.locator('script[type=held]')

/** Holds the page's script files back as a slow connection does; what it returns lets them through. */
async function slowScripts(page: Page): Promise<() => void> {
  let letThrough = () => {}
  const through = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await through
    await route.continue()
  })
  return () => letThrough()
}

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

test('what was typed before scripts ran stays in the field and is searched', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const field = page.getByLabel('Search papers')
  await field.click()
  await page.keyboard.type('chocollama')
  go()
  await expect(page.locator('article.card')).toHaveCount(1)
  await expect(field).toHaveValue('chocollama')
  await expect(field).toBeFocused()
  await expect(page).toHaveURL('/?q=chocollama')
})

test('text of someone who has left the field again is searched, too', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('chocollama')
  await page.keyboard.press('Tab')
  go()
  await expect(page.getByLabel('Search papers')).toHaveValue('chocollama')
  await expect(page.locator('article.card')).toHaveCount(1)
})

test('a name typed early into a facet is looked for', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const field = page.getByLabel('Find a language in this list')
  await field.click()
  await page.keyboard.type('icel')
  go()
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await expect(field).toHaveValue('icel')
  await expect(page.getByRole('link', { name: /^Icelandic/ })).toBeVisible()
})

test('keys pressed early do what they do', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  go()
  const second = page.locator('article.card').nth(1)
  await expect(second.getByRole('heading').getByRole('link')).toBeFocused()
  await expect(second.getByRole('button', { name: /^Saved/ })).toBeVisible()
  await expect(page.locator('article.card [aria-pressed=true]')).toHaveCount(1)
})

test('Ctrl K pressed early opens the palette', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/methods')
  await page.keyboard.press('Control+k')
  go()
  await expect(page.getByRole('dialog', { name: 'Go to' })).toBeVisible()
})

test('buttons pressed early take effect once, each', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const first = page.locator('article.card').first()
  await first.getByRole('button', { name: /^Save/ }).click()
  await first.getByRole('button', { name: /^Compare/ }).click()
  go()
  await expect(first.getByRole('button', { name: /^Saved/ })).toBeVisible()
  const tray = page.getByRole('complementary', { name: 'Chosen to compare' })
  await expect(tray.getByRole('status')).toHaveText('1 to compare')
  await expect(page).toHaveURL('/')
})

test('a button that leads on without scripts does so where none come', async ({ page }) => {
  await slowScripts(page)
  await page.goto('/')
  await page
    .locator('article.card')
    .first()
    .getByRole('button', { name: /^Compare/ })
    .click()
  await expect(page).toHaveURL(/\/compare\?paper=/)
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
