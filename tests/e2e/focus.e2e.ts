import { expect, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

// Whatever goes away under it, the focus is never on nothing

const total = (page: Page) => page.locator('#total')

test('Enter in the search field leads to the number of results, from the listing and from elsewhere', async ({
  page,
}) => {
  const field = page.getByLabel('Search papers')
  for (const address of ['/', '/methods']) {
    await page.goto(address)
    await listens(page)
    await field.fill('dutch')
    await field.press('Enter')
    await expect(page).toHaveURL('/?q=dutch')
    await expect(total(page)).toBeFocused()
  }
  await page.keyboard.press('j')
  await expect(page.locator('article.card h2 a').first()).toBeFocused()
})

test('another page of a list begins at its total, in sight', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  await page.getByRole('link', { name: 'Next ›' }).press('Enter')
  await expect(page).toHaveURL('/?page=2')
  await expect(total(page)).toBeFocused()
  await expect(total(page)).toBeInViewport()
})

test('stepping from paper to paper keeps the focus on the step', async ({ page }) => {
  await page.goto('/papers/chocollama-lessons-learned-from-teaching-llamas-dutch?method=lora')
  await listens(page)
  const heading = page.getByRole('heading', { level: 1 })
  const next = page.locator('a[rel=next]')
  for (let step = 0; step < 2; step++) {
    const title = await next.getAttribute('title')
    await next.press('Enter')
    await expect(heading).toHaveText(title ?? '')
    await expect(next).toBeFocused()
  }
})

test('a step that leads to the last paper leaves the focus on the way back', async ({ page }) => {
  await page.goto('/?q=dutch')
  await listens(page)
  await page.locator('article.card h2 a').first().click()
  const next = page.locator('a[rel=next]')
  for (;;) {
    const title = await next.getAttribute('title')
    await next.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
    if ((await next.count()) === 0) break
  }
  await expect(page.locator('#list-back')).toBeFocused()
})

test('back on the list, j goes on from the paper one has read', async ({ page }) => {
  await page.goto('/?method=lora')
  await listens(page)
  const titles = page.locator('article.card h2 a')
  for (let step = 0; step < 4; step++) await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.locator('.list-bar')).toBeVisible()
  await page.goBack()
  await expect(titles.nth(3)).toBeFocused()
  await page.keyboard.press('j')
  await expect(titles.nth(4)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.locator('.list-bar-back').press('Enter')
  await expect(titles.nth(4)).toBeFocused()
})

test('what is deleted from the lists offers Undo to the focus, and comes back under it', async ({
  page,
}) => {
  await page.goto('/')
  const save = page.locator('article.card [data-shortcut=s]').first()
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/lists')
  await listens(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  await page.getByRole('button', { name: /^Remove/ }).press('Enter')
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(page.locator('.entry h3 a')).toBeFocused()
  await page.getByRole('button', { name: 'Delete list' }).press('Enter')
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(page.getByRole('link', { name: /^Shortlist/ })).toBeFocused()
})

test('who keeps a copy of a shared list is on that copy', async ({ page }) => {
  await page.goto('/')
  const save = page.locator('article.card [data-shortcut=s]').first()
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/lists')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByLabel('Link', { exact: true })
  await expect(link).toHaveValue(/#shared=/)
  const address = await link.inputValue()
  await page.goto('/methods')
  await page.goto(address)
  await page.getByRole('button', { name: 'Keep a copy' }).press('Enter')
  await expect(page.locator('.lists-nav a[aria-current]')).toBeFocused()
  await expect(page.locator('.lists-nav a')).toHaveCount(2)
})
