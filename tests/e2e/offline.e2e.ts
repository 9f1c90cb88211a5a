import { expect, test } from '@playwright/test'

test('without a connection the last results stay, with a line that says so', async ({
  page,
  context,
}) => {
  await page.goto('/?method=lora')
  const cards = await page.locator('article.card').count()
  // The scripts of a page that nobody has touched are fetched ahead of their start
  await page.waitForFunction(() => {
    const files = performance.getEntriesByType('resource').map(({ name }) => name)
    return files.filter((name) => name.endsWith('.js')).length > 5
  })
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await page.locator('article.card h2 a').first().click()
  await page.getByRole('link', { name: 'Methods' }).first().click()
  await expect(page.locator('article.card')).toHaveCount(cards)
  await expect(page).toHaveURL('/?method=lora')
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toHaveCount(0)
  await page.locator('article.card h2 a').first().click()
  await expect(page.locator('article.paper-text')).toBeVisible()
})
