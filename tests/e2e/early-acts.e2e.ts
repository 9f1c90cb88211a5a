import { expect, type Page, test } from '@playwright/test'
import { slowScripts } from './slow-scripts'

const PAPER = '/papers/lora-low-rank-adaptation-of-large-language-models'

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

test('several papers chosen early are all chosen, however long scripts take', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const cards = page.locator('article.card')
  const compare = (place: number) => cards.nth(place).getByRole('button', { name: /^Compare/ })
  for (const place of [0, 1, 2]) await compare(place).click()
  await expect(compare(1)).toHaveAttribute('aria-busy', 'true')
  // Of someone who sees nothing happen
  await compare(1).click()
  await page.waitForTimeout(2500)
  await expect(page).toHaveURL('/')
  go()
  const tray = page.getByRole('complementary', { name: 'Chosen to compare' })
  await expect(tray.getByRole('status')).toHaveText('3 to compare')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
})

test('an early press chooses a paper, and takes none back that another tab has chosen', async ({
  page,
  context,
}) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/')
  const first = (one: Page) => one.locator('article.card').first()
  await first(other)
    .getByRole('button', { name: /^Compare/ })
    .click()
  const tray = (one: Page) => one.getByRole('complementary', { name: 'Chosen to compare' })
  await expect(tray(other).getByRole('status')).toHaveText('1 to compare')
  // The other tab's choice is a sign
  await expect(page.locator('script[type=held]')).toHaveCount(0)
  await first(page)
    .getByRole('button', { name: /^Compare/ })
    .click()
  go()
  await expect(tray(page).getByRole('status')).toHaveText('1 to compare')
})

test('buttons that lead on without scripts do so where none come', async ({ page }) => {
  const go = await slowScripts(page, 'abort')
  await page.goto('/')
  const compare = page.locator('article.card').getByRole('button', { name: /^Compare/ })
  await compare.nth(0).click()
  await compare.nth(1).click()
  go()
  await expect(page).toHaveURL(/\/compare\?paper=[^&]+&paper=[^&]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('letters after Ctrl K are no shortcuts, and Escape takes an early dialog back', async ({
  page,
}) => {
  const go = await slowScripts(page)
  await page.goto(PAPER)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('scs')
  await page.keyboard.press('Escape')
  await page.keyboard.type('?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('s')
  go()
  await expect(page.getByRole('dialog', { name: 'Go to' })).toBeVisible()
  await expect(page.locator('.compare-tray [role=status]')).toHaveText('1 to compare')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.locator('.paper .save-button')).toHaveAttribute('aria-pressed', 'false')
})

test('Enter after an early key that walks opens the paper walked to', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const second = page.locator('article.card h2 a').nth(1)
  const path = (await second.getAttribute('href')) ?? ''
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  go()
  await expect(page).toHaveURL(path)
})
