import { expect, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

const CHOCOLLAMA = 'chocollama-lessons-learned-from-teaching-llamas-dutch'
const LORA = 'lora-low-rank-adaptation-of-large-language-models'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a comparison grows by search and by likeness, shrinks, and shows only differences', async ({
      page,
    }) => {
      await page.goto(`/compare?paper=${CHOCOLLAMA}`)
      await expect(page.locator('.compare-offers a')).not.toHaveCount(0)
      await page.getByLabel('Words of its title or abstract').fill('low-rank adaptation of large')
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('link', { name: /Add LoRA: Low-Rank Adaptation/ }).click()
      await expect(page).toHaveURL(`/compare?paper=${CHOCOLLAMA}&paper=${LORA}`)
      await expect(page.locator('.tag-definition')).toContainText('In both: methods')
      await expect(page.locator('.compare-table li', { hasText: 'LoRA' })).not.toHaveCount(0)
      await page.getByRole('link', { name: 'Only differences' }).click()
      await expect(page).toHaveURL(`/compare?paper=${CHOCOLLAMA}&paper=${LORA}&show=differences`)
      await expect(page.locator('.compare-table [data-held="all"]')).toHaveCount(0)
      await page.getByRole('link', { name: /Remove ChocoLlama/ }).click()
      await expect(page).toHaveURL(`/compare?paper=${LORA}&show=differences`)
    })

    test('a paper that does not exist is named and can be dropped', async ({ page }) => {
      await page.goto(`/compare?paper=${LORA}&paper=no-such-paper`)
      await expect(page.getByRole('main')).toContainText('no-such-paper')
      await page.getByRole('link', { name: 'Go on without it' }).click()
      await expect(page).toHaveURL(`/compare?paper=${LORA}`)
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a card opens a comparison that begins with its paper', async ({ page }) => {
    await page.goto('/?method=lora&q=low-rank+adaptation+of+large+language+models')
    await page
      .locator(`[id="${LORA}"]`)
      .getByRole('button', { name: /^Compare/ })
      .click()
    await expect(page).toHaveURL(`/compare?paper=${LORA}`)
  })
})

test('a card that went from one paper to another while someone typed chooses the paper that it shows', async ({
  page,
}) => {
  // Without an answer the cards of guesses stay
  await page.route('**/api/papers?*q=*', () => {})
  await page.goto('/')
  await listens(page)
  const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first()
  const guess = page.locator('[data-guess]')
  const cards = guess.locator('article.card').filter({ visible: true })
  await field.pressSequentially('dutch')
  await expect(cards.first()).toHaveId(CHOCOLLAMA)
  await cards
    .first()
    .getByRole('button', { name: /^Compare/ })
    .press('Enter')
  await expect(cards.locator('[aria-pressed=true]')).toHaveCount(1)
  await field.fill('bayesian')
  await expect(guess).toHaveAttribute('data-q', 'bayesian')
  await expect(cards.locator('[aria-pressed=true]')).toHaveCount(0)
  const shown = await cards.first().getAttribute('id')
  expect(shown).not.toBe(CHOCOLLAMA)
  await cards
    .first()
    .getByRole('button', { name: /^Compare/ })
    .press('Enter')
  await expect(cards.first().locator('[aria-pressed=true]')).toHaveCount(1)
  const kept = await page.evaluate(() => localStorage.getItem('paper-explorer.compare'))
  expect(kept).toContain(`"slug":"${shown}"`)
})

test('papers are chosen on their cards, wait in the tray, and are compared together', async ({
  page,
}) => {
  await page.goto('/?method=lora')
  const tray = page.getByRole('complementary', { name: 'Chosen to compare' })
  await expect(tray).toHaveCount(0)
  const titles = await page.locator('article.card h2').allTextContents()
  for (const at of [0, 1]) {
    await page.locator('article.card button[data-shortcut=c]').nth(at).click()
  }
  await expect(tray.getByRole('status')).toHaveText('2 to compare')
  await page.goto('/methods')
  await tray.getByRole('link', { name: 'Compare' }).click()
  await expect(page.locator('.compare-table thead .paper-link')).toHaveText(titles.slice(0, 2))
  await page.locator('.compare-remove').first().click()
  await expect(page.locator('.compare-table thead .paper-link')).toHaveText(titles.slice(1, 2))
  // The page remembers what it compares once its scripts run, as this button shows
  await listens(page)
  await page.getByRole('link', { name: 'Methods' }).first().click()
  await expect(tray.getByRole('status')).toHaveText('1 to compare')
  await tray.getByRole('button', { name: 'Clear' }).click()
  await expect(tray).toHaveCount(0)
})

test('a comparison that someone else made changes no choice before one says so', async ({
  page,
}) => {
  const tray = page.getByRole('complementary', { name: 'Chosen to compare' })
  const kept = page.getByRole('button', { name: 'Kept to compare' })
  await page.goto('/?method=lora')
  await listens(page)
  await page.locator('article.card button[data-shortcut=c]').nth(3).click()
  for (const path of [
    '/compare?paper=no-such-paper',
    `/compare?paper=${CHOCOLLAMA}&paper=${LORA}`,
  ]) {
    await page.goto(path)
    await expect(page.locator('.compare-keep')).toContainText('one paper')
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Map' }).click()
    await expect(tray.getByRole('status')).toHaveText('1 to compare')
    await page.goBack()
    await expect(page).toHaveURL(path)
  }
  await page.getByRole('button', { name: 'Keep these to compare' }).click()
  await expect(kept).toBeFocused()
  // From now on it is one's own, and so is what one takes out of it
  await page.getByRole('link', { name: /Remove ChocoLlama/ }).click()
  await expect(page).toHaveURL(`/compare?paper=${LORA}`)
  await expect(kept).toBeVisible()
  await page.goto('/methods')
  await expect(tray.getByRole('status')).toHaveText('1 to compare')
  await expect(tray.getByText('LoRA')).toBeVisible()
})

test('a wide comparison scrolls with the page, under the papers’ names', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await page.goto(`/compare?paper=${CHOCOLLAMA}&paper=${LORA}`)
  await page.getByText('Words of its title or abstract').scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  const heads = page.locator('.compare-table thead')
  await page.getByRole('rowheader', { name: 'Abstract' }).scrollIntoViewIfNeeded()
  await expect.poll(async () => (await heads.boundingBox())?.y).toBe(0)
  await expect(page.getByText('Show abstract').first()).toBeHidden()
  await expect(page.getByText(/^While Large Language Models \(LLMs\) have shown/)).toBeVisible()
})

test('six papers have columns wide enough to read, under and beside names that stay, and abstracts that open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  const slugs = (await (await page.request.get('/api/papers?per-page=6')).json()).papers.map(
    ({ slug }: { slug: string }) => ['paper', slug],
  )
  await page.goto(`/compare?${new URLSearchParams(slugs)}`)
  const cell = page.getByRole('row', { name: /^Abstract/ }).getByRole('cell')
  for (const { width } of await Promise.all(
    (await cell.all()).map(async (one) => (await one.boundingBox()) ?? { width: 0 }),
  )) {
    expect(width).toBeGreaterThanOrEqual(240)
  }
  const begun = (await cell.first().boundingBox())?.height ?? 0
  await page.getByRole('checkbox', { name: 'Show whole' }).check()
  expect((await cell.first().boundingBox())?.height).toBeGreaterThan(begun)

  const name = page.getByRole('rowheader', { name: 'Abstract' })
  const before = await name.boundingBox()
  await page.locator('.compare-frame').evaluate((frame) => frame.scrollBy({ left: 300 }))
  expect((await name.boundingBox())?.x).toBe(before?.x)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
})

test('on a phone a comparison is read row by row, an abstract when one asks for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/compare?paper=${CHOCOLLAMA}&paper=${LORA}`)
  const papers = page.getByRole('row', { name: /^Methods/ }).getByRole('cell')
  await expect(papers).toHaveText([/^ChocoLlama.*Continued pretraining/, /^LoRA.*Adapter layers/])
  const [above, below] = [await papers.first().boundingBox(), await papers.last().boundingBox()]
  expect(below?.x).toBe(above?.x)
  const abstract = page.getByText(/^While Large Language Models \(LLMs\) have shown/)
  await expect(abstract).toBeHidden()
  await page.getByText('Show abstract').first().click()
  await expect(abstract).toBeVisible()
})

test('a comparison leaves as Markdown, CSV and LaTeX', async ({ request }) => {
  const search = `?paper=${CHOCOLLAMA}&paper=${LORA}`
  for (const [path, ending, part] of [
    ['/compare/markdown', 'md', '| Methods |'],
    ['/compare/csv', 'csv', 'Methods,'],
    ['/compare/latex', 'tex', '\\begin{tabularx}'],
  ]) {
    const response = await request.get(`${path}${search}`)
    expect(response.headers()['content-disposition']).toContain(`comparison.${ending}`)
    expect(await response.text()).toContain(part)
  }
})

test('other spellings of a comparison lead to the one', async ({ request }) => {
  const response = await request.get(`/compare?q=&paper=${LORA}&paper=${LORA}`, { maxRedirects: 0 })
  expect(response.status()).toBe(307)
  expect(response.headers().location).toBe(`/compare?paper=${LORA}`)
})
