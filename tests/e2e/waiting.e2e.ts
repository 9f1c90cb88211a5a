import { expect, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'
import { FOLLOWED, holdAnswers } from './held-answers'

function announcer(page: Page) {
  return page.locator('p[role=status].sr-only', { hasText: 'Loading …' })
}

test('what was clicked is marked at once, and nothing else is touched for a moment', async ({
  page,
}) => {
  await page.goto('/')
  await listens(page)
  const go = await holdAnswers(page, FOLLOWED)
  const results = page.locator('.slot.dims[data-q]')
  // The frame after a click has nothing to draw but what was clicked
  const changed = await page
    .locator('.value-name')
    .first()
    .evaluate(async (link: HTMLElement) => {
      const seen: [boolean, string | null][] = []
      new MutationObserver((records) => {
        for (const { target, attributeName } of records) {
          seen.push([target === link, attributeName])
        }
      }).observe(document, { subtree: true, attributes: true, childList: true })
      link.click()
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return seen
    })
  expect(changed).toEqual([[true, 'data-waiting']])
  const half = await page.locator('.value-name').first().evaluate(boxOf)
  expect(half).toContain('linear-gradient')
  await expect(results).toHaveCSS('opacity', '0.6')
  go()
  await expect(page.locator('a.chip').first()).toBeVisible()
  await expect(results).toHaveCSS('opacity', '1')
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
})

function boxOf(link: Element): string {
  return getComputedStyle(link, '::before').backgroundImage
}

test('in the sheet of a phone the wait shows, and its button tells no number that is not so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByRole('button', { name: /^Filters/ }).click()
  await listens(page)
  const go = await holdAnswers(page, FOLLOWED)
  await page.locator('[id="method:lora"]').click()
  await expect(page.getByRole('button', { name: 'Show papers …' })).toBeVisible()
  await expect(page.locator('.panel .facet').first()).toHaveCSS('opacity', '0.6')
  go()
  const total = await page.request.get('/api/papers?method=lora').then((answer) => answer.json())
  await expect(page.getByRole('button', { name: `Show ${total.total} papers` })).toBeVisible()
  await expect(page.locator('.panel .facet').first()).toHaveCSS('opacity', '1')
})

test('a page that is long in coming dims the one before, and is spoken of', async ({ page }) => {
  await page.goto('/methods')
  await listens(page)
  const go = await holdAnswers(page, FOLLOWED)
  await page.getByRole('link', { name: 'Languages' }).first().click()
  await expect(page.locator('main')).toHaveCSS('opacity', '0.6')
  await expect(announcer(page)).toHaveCount(1)
  go()
  await expect(page).toHaveURL('/languages')
  await expect(page.locator('main')).toHaveCSS('opacity', '1')
  await expect(announcer(page)).toHaveCount(0)
})

test('so it is from one paper of a list to the next', async ({ page }) => {
  await page.goto('/?method=lora')
  await page.locator('article.card h2 a').first().click()
  await page.locator('article.paper-text').waitFor()
  await listens(page)
  const go = await holdAnswers(page, FOLLOWED)
  const before = page.url()
  await page.getByRole('link', { name: /^Next/ }).first().click()
  await expect(page.locator('main')).toHaveCSS('opacity', '0.6')
  go()
  await expect(page).not.toHaveURL(before)
  await expect(page.locator('main')).toHaveCSS('opacity', '1')
})

test('a page that does not come is asked for again by a button', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  await page.route(FOLLOWED, () => {}, { times: 1 })
  await page.locator('[id="method:lora"]').click()
  const again = page.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible({ timeout: 10_000 })
  await again.click()
  await expect(page).toHaveURL('/?method=lora')
  await expect(page.locator('a.chip')).toHaveCount(1)
  await expect(again).toHaveCount(0)
})

test('a connection lost while a filter waits keeps the results, and the filter comes with it again', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await listens(page)
  await page.route(FOLLOWED, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => {})
  })
  await page.locator('[id="method:lora"]').click()
  await page.waitForTimeout(300)
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  // The answer fails, and is asked for again in vain
  await page.waitForTimeout(3000)
  await expect(page).toHaveURL('/')
  await expect(page.locator('article.card')).toHaveCount(20)
  await context.setOffline(false)
  await expect(page).toHaveURL('/?method=lora')
  await expect(page.locator('a.chip')).toHaveCount(1)
})
