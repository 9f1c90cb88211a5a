import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

async function save(page: Page, at: number): Promise<void> {
  const button = page.locator('article.card [data-shortcut=s]').nth(at)
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}

function titles(page: Page) {
  return page.locator('.list-entries h3')
}

test('a list is saved, noted, ordered, shared by a link and kept as a copy elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/?method=lora')
  const [first = '', second = ''] = await page.locator('article.card h2').allTextContents()
  await save(page, 0)
  await save(page, 1)
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Lists' }).click()
  await expect(titles(page)).toHaveText([first, second])
  // What a card shows of it
  await expect(page.locator('.entry').first().locator('.tag-method')).not.toHaveCount(0)
  await page.getByLabel(`Note on ${first}`).fill('for Tuesday')
  await page.getByLabel(`Status of ${first}`).selectOption('reading')
  await page.getByRole('button', { name: `Move ${first} down` }).click()
  await expect(titles(page)).toHaveText([second, first])
  await page.reload()
  await expect(titles(page)).toHaveText([second, first])
  await expect(page.getByLabel(`Note on ${first}`)).toHaveValue('for Tuesday')

  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByLabel('Link', { exact: true })
  await expect(link).toHaveValue(/\/lists#shared=[\w-]+$/)
  const address = await link.inputValue()
  const asked: string[] = []
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const other = await context.newPage()
  other.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await other.goto(address)
  await expect(titles(other)).toHaveText([second, first])
  await expect(other.getByText('for Tuesday')).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Shortlist')
  await expect(other.locator('.entry').first().locator('.tag-method')).not.toHaveCount(0)
  for (const name of ['BibTeX', 'Compare']) {
    await expect(other.getByRole('link', { name, exact: true })).toBeVisible()
  }
  expect(asked.filter((text) => /Tuesday|shared=/.test(text))).toEqual([])
  await other.getByRole('button', { name: 'Keep a copy' }).click()
  await expect(other.getByLabel(`Note on ${first}`)).toHaveValue('for Tuesday')
  await other.reload()
  await expect(titles(other)).toHaveText([second, first])
  await context.close()
})

test('a removed paper and a deleted list come back', async ({ page }) => {
  await page.goto('/')
  await save(page, 0)
  await page.goto('/lists')
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(titles(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Delete list' }).click()
  await expect(page.locator('.lists-none')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles(page)).toHaveCount(1)
})

test('a saved paper opens the choice of lists, where it is taken out or put into a new one', async ({
  page,
}) => {
  await page.goto('/')
  await save(page, 0)
  const button = page.locator('article.card [data-shortcut=s]').first()
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Save to a list' })
  await dialog.getByLabel('New list').fill('Second')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(dialog.getByRole('checkbox', { name: 'Second' })).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'Shortlist' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Second' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
})

test('lists leave and come back as JSON and as BibTeX', async ({ page }) => {
  await page.goto('/')
  await save(page, 0)
  await save(page, 2)
  await page.goto('/lists')
  await expect(titles(page)).toHaveCount(2)
  const expected = await titles(page).allTextContents()
  for (const name of ['JSON', 'BibTeX']) {
    await page.goto('/lists')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.list-actions').locator(`text=/^${name}$/`).click(),
    ])
    const buffer = await readFile(await file.path())
    await page.evaluate(() => localStorage.clear())
    await page.goto('/lists')
    await expect(page.locator('.lists-none')).toBeVisible()
    await page.getByLabel('Import').setInputFiles({
      name: file.suggestedFilename(),
      mimeType: 'text/plain',
      buffer,
    })
    await expect(titles(page)).toHaveText(expected)
  }
})

test('stored lists that cannot be read are kept until someone throws them away', async ({
  page,
}) => {
  await page.goto('/')
  await page.evaluate(() => localStorage.setItem('paper-explorer.lists', '{"version":7}'))
  await page.locator('article.card [data-shortcut=s]').first().click()
  await expect(page.getByText(/Not saved/)).toBeVisible()
  await page.goto('/lists')
  await expect(page.getByText('cannot be read')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('paper-explorer.lists'))).toBe(
    '{"version":7}',
  )
  await page.getByRole('button', { name: /Throw them away/ }).click()
  await expect(page.locator('.lists-none')).toBeVisible()
})

test('a paper that the collection has no more stays in the list and is named', async ({ page }) => {
  await page.goto('/')
  await save(page, 0)
  await page.evaluate(() => {
    const text = localStorage.getItem('paper-explorer.lists') ?? ''
    localStorage.setItem('paper-explorer.lists', text.replace(/"slug":"[^"]+"/, '"slug":"gone"'))
  })
  await page.goto('/lists')
  await expect(page.getByText('has the paper no more')).toBeVisible()
})

test('a cut link says so', async ({ page }) => {
  await page.goto('/lists#shared=abc')
  await expect(page.getByText('no list that can be read')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('lists say what they need, and nothing offers to save', async ({ page }) => {
    await page.goto('/lists')
    await expect(page.getByText('needs JavaScript')).toBeVisible()
    await page.goto('/')
    await expect(page.locator('.save-button').first()).toBeHidden()
  })
})

test('nothing moves when a list comes out of the browser or out of a link', async ({ page }) => {
  await page.addInitScript(() => {
    let moved = 0
    new PerformanceObserver((shifts) => {
      for (const shift of shifts.getEntries())
        moved += 'value' in shift && typeof shift.value === 'number' ? shift.value : 0
      document.documentElement.dataset.moved = moved.toFixed(3)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/?method=lora')
  await save(page, 0)
  await save(page, 1)
  await page.goto('/lists')
  await page.getByRole('button', { name: 'Share' }).click()
  const shared = await page.getByLabel('Link', { exact: true }).inputValue()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    for (const address of ['/lists', shared]) {
      await page.goto('about:blank')
      await page.goto(address)
      await expect(page.locator('.entry').first().locator('.tag-method')).not.toHaveCount(0)
      await page.waitForTimeout(300)
      expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBe(0)
    }
  }
})
