import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('an index begins with what most papers have and keeps what none has behind one line', async ({
  page,
}) => {
  await page.goto('/models')
  const counts = await page
    .locator('.term-index > ul > li > .term-row > .term-count')
    .allTextContents()
  const numbers = counts.map((text) => Number.parseInt(text, 10))
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  expect(numbers.at(-1)).toBeGreaterThan(0)
  const codeLlama = page.getByRole('link', { name: 'Code Llama' })
  await expect(codeLlama).toBeHidden()
  await page.getByText(/^\d+ without papers$/).click()
  await expect(codeLlama).toBeVisible()
})

test('indexes fill the same width', async ({ page }) => {
  const widths = []
  for (const [path, list] of [
    ['/methods', '.term-index'],
    ['/models', '.term-index'],
    ['/languages', '.languages'],
  ] as const) {
    await page.goto(path)
    widths.push((await page.locator(list).boundingBox())?.width)
  }
  expect(new Set(widths).size).toBe(1)
})

test('the papers of a tag do not repeat it, and where no sentence has its words the title shows them', async ({
  page,
}) => {
  await page.goto('/models/llama-2')
  await expect(page.getByText(/^Kinds:/)).toHaveCount(0)
  const titled = page.getByRole('article', { name: /^LLaMAntino/ })
  await expect(titled.locator('.card-title .tag-model')).toHaveText('LLaMA 2')
  await expect(page.locator('.card-tags').getByRole('link', { name: 'Llama 2' })).toHaveCount(0)
  await expect(titled.getByRole('button', { name: /^Compare/ })).toBeVisible()
})

test('bars of a tag’s page are parts of its own papers', async ({ page }) => {
  await page.goto('/methods/lora')
  const row = page.locator('.occurs-language .occurs-row').first()
  const count = Number(await row.locator('.count').textContent())
  const total = Number.parseInt((await page.locator('#papers').textContent()) ?? '', 10)
  const width = Number.parseFloat((await row.locator('.count-bar').getAttribute('width')) ?? '')
  expect(width).toBeCloseTo((100 * count) / total, 0)
})

test('a language without papers leads to those near it', async ({ page }) => {
  await page.goto('/languages/abk')
  const main = page.getByRole('main')
  await expect(main).toContainText('No paper here studies Abkhazian.')
  await expect(main.getByRole('heading', { name: /same script: Cyrillic$/ })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Russian' })).toBeVisible()
})

test('the languages say by which column they are sorted', async ({ page }) => {
  await page.goto('/languages')
  const sign = (name: string) =>
    page
      .getByRole('columnheader', { name })
      .locator('a')
      .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await sign('Papers')).toBe('" ↓"')
  expect(await sign('Family')).toBe('none')
})
