import { expect, test } from '@playwright/test'

test('results and suggestions follow the typing, the URL follows too, and Back leads out of it', async ({
  page,
}) => {
  await page.goto('/methods')
  await page.goto('/')
  const field = page.getByRole('searchbox', { name: 'Search papers' })
  await field.click()
  await field.pressSequentially('chocolama', { delay: 30 })
  // One letter is missing: only the fuzzy layer finds it
  await expect(page.locator('article.card').first()).toContainText('ChocoLlama')
  await expect(page).toHaveURL('/?q=chocolama')
  await field.fill('dutch')
  await expect(page).toHaveURL('/?q=dutch')
  await expect(page.locator('#total')).toHaveText(/^\d+ papers?$/)
  const answer = await (await page.request.get('/api/papers?q=dutch')).json()
  await expect(page.locator('#total')).toHaveText(
    answer.total === 1 ? '1 paper' : `${answer.total} papers`,
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?q=dutch')
  await page.locator('article.card h2 a').first().click()
  await expect(page).toHaveURL(/\/papers\/.*\?q=dutch/)
  await page.goBack()
  await expect(page).toHaveURL('/?q=dutch')
  await expect(field).toHaveValue('dutch')
})

test('an answer that arrives late never replaces a newer one', async ({ page }) => {
  await page.goto('/')
  let held = 0
  await page.route('**/api/papers?q=l*', async (route) => {
    // The first answers are the slowest
    held++
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 900 - held * 250)))
    await route.continue().catch(() => {})
  })
  const field = page.getByRole('searchbox', { name: 'Search papers' })
  await field.click()
  await field.pressSequentially('lora dutch', { delay: 120 })
  const answer = await (await page.request.get('/api/papers?q=lora+dutch')).json()
  await expect(page.locator('#total')).toHaveText(
    answer.total === 1 ? '1 paper' : `${answer.total} papers`,
  )
  await page.waitForTimeout(1200)
  await expect(page.locator('article.card').first()).toHaveAttribute('id', answer.papers[0].slug)
})
