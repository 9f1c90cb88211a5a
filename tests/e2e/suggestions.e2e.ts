import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

function fieldOf(page: Page) {
  return page.getByRole('combobox', { name: 'Search papers' })
}

async function type(page: Page, text: string) {
  await listens(page)
  const field = fieldOf(page)
  await field.click()
  await field.pressSequentially(text, { delay: 30 })
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  return field
}

test('arrows highlight a suggestion, Enter takes it, and the focus never leaves the field', async ({
  page,
}) => {
  await page.goto('/?language=none')
  const field = await type(page, 'quantized')
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(list.getByRole('group', { name: 'Methods' })).toBeVisible()
  await expect(field).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowDown')
  const option = list.getByRole('option', { selected: true })
  await expect(option).toHaveAccessibleName(/^Quantized LoRA.*filter the list/)
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  )
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')
  // What was typed meant the method: it filters the view, beside what filtered it before
  await expect(page).toHaveURL('/?method=quantized-lora&language=none')
  await expect(field).toHaveValue('')
  await page.goBack()
  await expect(page).toHaveURL('/?language=none')
})

test('up from the field is the last suggestion, moving in the text gives the highlight up', async ({
  page,
}) => {
  await page.goto('/')
  const field = await type(page, 'lora')
  await page.keyboard.press('ArrowUp')
  const selected = page.getByRole('option', { selected: true })
  await expect(selected).toHaveAccessibleName(/open the paper/)
  await page.keyboard.press('Home')
  await expect(selected).toHaveCount(0)
  await expect(field).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('q')
  await expect(field).toHaveValue('qlora')
  await expect(selected).toHaveCount(0)
})

test('however fast arrows follow each other, each takes one step', async ({ page }) => {
  await page.goto('/')
  const field = await type(page, 'lora')
  const options = page.getByRole('option')
  expect(await options.count()).toBeGreaterThan(4)
  await field.evaluate((input) => {
    const press = (key: string) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'])
      press(key)
  })
  // The last, then the first four, then one back
  await expect(options.nth(2)).toHaveAttribute('aria-selected', 'true')
})

test('at 320 px a suggestion is read in full', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await type(page, 'lora')
  const cut = await page
    .getByRole('option')
    .evaluateAll((options) =>
      options.flatMap(({ firstElementChild: text }) =>
        text && text.scrollWidth > text.clientWidth ? [text.textContent] : [],
      ),
    )
  expect(cut).toEqual([])
})

test('Escape closes the suggestions, then clears the text, and the view is as before', async ({
  page,
}) => {
  await page.goto('/?method=lora')
  const field = await type(page, 'dutch')
  await page.keyboard.press('Escape')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await expect(field).toHaveValue('dutch')
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await expect(page).toHaveURL('/?method=lora')
})

test('leaving the field closes the suggestions and chooses nothing', async ({ page }) => {
  await page.goto('/methods')
  const field = await type(page, 'dutch')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await expect(page).toHaveURL('/methods')
})

test('who leaves the field before its suggestions come is not taken back to it', async ({
  page,
}) => {
  await page.goto('/')
  await type(page, 'dutch')
  // Suggestions come some 34 ms after a key: left just before, just after and while they are put into the page
  const taken = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#q')
    const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const left: number[] = []
    for (let ms = 24; ms < 64; ms += 2) {
      input?.focus()
      if (input) input.value = input.value === 'lora' ? 'bayesian' : 'lora'
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await later(ms)
      // Looked up anew: an answer may have brought another
      document.getElementById('total')?.focus()
      await later(200)
      if (document.activeElement === input) left.push(ms)
    }
    return left
  })
  expect(taken).toEqual([])
})

test('on any page a click opens a suggested paper or the list of a language', async ({ page }) => {
  await page.goto('/methods')
  await type(page, 'chocollama')
  const papers = page.getByRole('group', { name: 'Papers' })
  await papers.getByRole('option').first().click()
  await expect(page).toHaveURL(/^[^?]*\/papers\/chocollama[^?]*$/)
  await type(page, 'dutch')
  await page.getByRole('group', { name: 'Languages' }).getByRole('option').first().click()
  await expect(page).toHaveURL('/?language=nld')
})

test('of a large collection the browser asks for what is typed, and downloads nothing more', async ({
  page,
}) => {
  const asked: string[] = []
  await page.route('**/api/candidates*', async (route) => {
    const { search } = new URL(route.request().url())
    const response = await route.fetch()
    const { candidates } = await response.json()
    asked.push(search)
    const near = search === '' ? [] : candidates.slice(0, 3)
    await route.fulfill({ response, json: { complete: false, candidates: near } })
  })
  const suggestions = page.waitForRequest('**/api/suggest?q=dutch')
  const answers: string[] = []
  await page.route('**/api/papers?*', async (route) => {
    answers.push(new URL(route.request().url()).search)
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue().catch(() => {})
  })
  await page.goto('/')
  await listens(page)
  const field = fieldOf(page)
  await field.click()
  await field.fill('dutch')
  await expect(page.locator('article.card')).toHaveCount(3)
  await suggestions
  await expect(page.getByRole('group', { name: 'Languages' })).toContainText('Dutch')
  // The near papers make way for the answer
  await expect(page.locator('article.card').first()).toHaveAttribute('id', /chocollama/)
  expect(asked).toEqual(['', '?q=dutch'])
  expect(answers.filter((search) => search.includes('q='))).toEqual(['?q=dutch'])
})

for (const path of ['/', '/methods']) {
  for (const width of [1280, 320]) {
    test(`axe finds nothing on ${path} at ${width} px with the suggestions open`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await type(page, 'lora')
      await page.keyboard.press('ArrowDown')
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
      expect(found).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
    })
  }
}
