import { expect, type Locator, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

// What people come for, done without a mouse: see the README's first lines.

/** Presses Tab until the focus is there, as someone does who sees where it is. */
async function tabTo(page: Page, target: Locator, stepsMax = 150): Promise<void> {
  for (let step = 0; step < stepsMax; step++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached within ${stepsMax} steps`)
}

test('a researcher finds who extends the vocabulary, for which languages, and whether there is code', async ({
  page,
}) => {
  await page.goto('/')
  // Keys do something from when the scripts run, as the button for their help does
  await listens(page)
  await page.keyboard.press('/')
  await page.keyboard.type('method:"vocabulary extension" has:code')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?q=method/)
  await expect(page.locator('article.card').first()).toBeVisible()
  await expect(page.locator('article.card .card-language').first()).toBeVisible()
  await expect(page.locator('article.card .card-link', { hasText: 'code' }).first()).toBeVisible()
  const title = (await page.locator('article.card h2').first().textContent()) ?? ''
  await tabTo(page, page.locator('article.card h2 a').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('a survey author gets all papers with LoRA but not quantization as BibTeX, under a link that says so', async ({
  page,
}) => {
  await page.goto('/')
  const total = page.locator('#total')
  await total.evaluate((element) => element.setAttribute('data-first', ''))
  await tabTo(page, page.locator('[id="method:lora"]'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?method=lora')
  await expect(page.locator('[id="method:lora"]')).toBeFocused()

  const find = page.getByLabel('Find a method in this list')
  await find.focus()
  await page.keyboard.type('quantiz')
  await tabTo(page, page.getByRole('link', { name: 'not Quantization', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?method=lora&not-method=quantization')
  // The count is told by one live region that stays in the page
  await expect(total).toHaveAttribute('role', 'status')
  await expect(total).toHaveAttribute('data-first', '')
  const answer = await (
    await page.request.get('/api/papers?method=lora&not-method=quantization')
  ).json()
  await expect(total).toHaveText(`${answer.total} papers`)

  const bibtex = page.getByRole('link', { name: 'BibTeX' })
  await bibtex.focus()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toBe('papers.bib')
})
