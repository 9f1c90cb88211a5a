import { expect, type Page, test } from '@playwright/test'

/** Where the focus is: never nowhere. */
const focused = (page: Page) => page.locator(':focus')

/** Keys do something from when the scripts run, as the button for their help does. */
async function listens(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
}

test('j and k walk through the papers, Enter opens one, and Back returns to the list', async ({
  page,
}) => {
  await page.goto('/?method=lora')
  await listens(page)
  const titles = page.locator('article.card h2 a')
  await expect(titles.first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(titles.nth(0)).toBeFocused()
  for (let step = 1; step <= 12; step++) await page.keyboard.press('j')
  await expect(titles.nth(12)).toBeFocused()
  await expect(titles.nth(12)).toBeInViewport()
  await page.keyboard.press('k')
  await expect(titles.nth(11)).toBeFocused()
  const title = (await titles.nth(11).textContent()) ?? ''
  const place = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goBack()
  await expect(page).toHaveURL('/?method=lora')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
})

test('/ goes to the search field, where letters are letters', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  await page.keyboard.press('/')
  const field = page.getByLabel('Search papers')
  await expect(field).toBeFocused()
  await page.keyboard.type('jk?')
  await expect(field).toHaveValue('jk?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('? shows the keys; they can be switched off, which this browser remembers', async ({
  page,
}) => {
  await page.goto('/')
  await listens(page)
  await page.getByRole('link', { name: 'Methods' }).first().focus()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(help).toBeVisible()
  await help.getByRole('checkbox').press('Space')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Methods' }).first()).toBeFocused()
  await page.reload()
  await listens(page)
  await page.keyboard.press('?')
  await page.keyboard.press('j')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(focused(page)).toHaveCount(0)
  // The way back is not a key
  await page.getByRole('button', { name: 'Keyboard' }).press('Enter')
  const again = page.getByRole('dialog').getByRole('checkbox')
  await again.press('Space')
  await expect(again).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(page.locator('article.card h2 a:focus')).toHaveCount(1)
})

test('Ctrl K goes anywhere by typing a part of a name', async ({ page }) => {
  await page.goto('/methods')
  await listens(page)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go to' })
  await expect(palette.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('chocollama')
  const paper = palette.getByRole('link', { name: /^ChocoLlama: Lessons/ })
  await expect(paper).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(paper).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ChocoLlama')
  await expect(palette).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('languages')
  await palette.getByRole('link', { name: 'Languages', exact: true }).press('Enter')
  await expect(page).toHaveURL('/languages')

  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+k')
  await expect(palette).toHaveCount(0)
})
