import { expect, test } from '@playwright/test'

const PAPER = '/papers/chocollama-lessons-learned-from-teaching-llamas-dutch'

test('a paper leads to its citation, which is the file that is downloaded', async ({ page }) => {
  await page.goto(PAPER)
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  // The server reads the styles of citation for the first one
  await expect(page).toHaveURL(`${PAPER}/cite`, { timeout: 15_000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ChocoLlama')
  await expect(page).toHaveTitle(/^Cite “ChocoLlama/)
  await expect(page.getByRole('main')).toContainText('gives no authors and no year')
  const file = await page.request.get(`${PAPER}/cite.bib`)
  expect(file.headers()['content-type']).toContain('application/x-bibtex')
  const entry = (await file.text()).replace(/\s+/g, ' ').trim()
  const shown = (await page.locator('pre').textContent())?.replace(/\s+/g, ' ').trim()
  expect(shown).toBe(entry)
})

test('a list as BibTeX holds every paper of the view once, beyond its page', async ({ page }) => {
  const view = '/?method=lora&not-method=quantization'
  await page.goto(view)
  const href = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href')
  const entries = await (await page.request.get(href ?? '')).text()
  const { total } = await (await page.request.get(`/api/papers${view.slice(1)}`)).json()
  const keys = [...entries.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key)
  expect(keys).toHaveLength(total)
  expect(new Set(keys).size).toBe(total)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a list is cited from its head, all of it, and the menu closes again', async ({ page }) => {
    await page.goto('/?method=lora&not-method=quantization')
    const total = (await page.locator('#total').textContent()) ?? ''
    await page.getByRole('button', { name: 'Cite' }).click()
    const file = page.getByRole('link', { name: `BibTeX file, ${total}` })
    await expect(file).toBeInViewport({ ratio: 1 })
    expect(await file.getAttribute('href')).toBe('/cite.bib?method=lora&not-method=quantization')
    await page.keyboard.press('Escape')
    await expect(file).toBeHidden()
    await expect(page.getByRole('button', { name: 'Cite' })).toBeFocused()
  })
})

for (const path of ['/', '/?method=lora', PAPER, '/methods/lora', '/languages/nld']) {
  test(`${path} names a preview image of 1200 × 630 that is there`, async ({ page }) => {
    await page.goto(path)
    const image = await page.locator('meta[property="og:image"]').getAttribute('content')
    const answer = await page.request.get(image ?? '')
    expect(answer.headers()['content-type']).toBe('image/png')
    const png = await answer.body()
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(1_000_000)
  })
}
