import { expect, test } from '@playwright/test'

test('every page leads to what the collection is, how good its tags are and what a search understands', async ({
  page,
}) => {
  await page.goto('/papers/chocollama-lessons-learned-from-teaching-llamas-dutch')
  await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click()
  await expect(page).toHaveURL('/about')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this collection')
  await expect(page.getByRole('region', { name: 'The papers' })).toContainText('119 papers')

  const quality = page.getByRole('table', { name: /^Precision, recall and F1 on papers that the/ })
  await page.getByText('Papers that the rules were written with', { exact: true }).click()
  await expect(quality.getByRole('row', { name: /^Methods 51 / })).toBeVisible()

  await page.getByRole('navigation', { name: 'On this page' }).getByText('Searching').click()
  await expect(page).toHaveURL('/about#search')
  await page.getByRole('link', { name: 'language:dutch' }).click()
  await expect(page).toHaveURL('/?q=language%3Adutch')
  await expect(page.getByRole('article').first()).toBeVisible()
})
