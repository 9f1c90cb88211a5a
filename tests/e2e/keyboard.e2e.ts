import { expect, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

/** Where the focus is: never nowhere. */
const focused = (page: Page) => page.locator(':focus')

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Go to' }).getByRole('searchbox')).toBeFocused()
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

test('s saves and c compares the paper one is on, in a list and on its own page', async ({
  page,
}) => {
  const tray = page.getByRole('complementary', { name: 'Chosen to compare' })
  await page.goto('/?method=lora')
  await listens(page)
  const second = page.locator('article.card').nth(1)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await expect(second.getByRole('button', { name: /Saved/ })).toBeVisible()
  await page.keyboard.press('c')
  await expect(tray.getByRole('status')).toHaveText('1 to compare')
  await expect(second.getByRole('heading').getByRole('link')).toBeFocused()
  await expect(page.locator('article.card [aria-pressed=true]')).toHaveCount(2)

  await page.goto('/papers/chocollama-lessons-learned-from-teaching-llamas-dutch')
  await listens(page)
  await page.keyboard.press('s')
  await expect(page.locator('.paper').getByRole('button', { name: /Saved/ })).toBeVisible()
  await page.keyboard.press('c')
  await expect(tray.getByRole('status')).toHaveText('2 to compare')
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

test('the palette tells names by form and count, and one Escape closes it over typed text', async ({
  page,
}) => {
  await page.goto('/methods')
  await listens(page)
  const palette = page.getByRole('dialog', { name: 'Go to' })
  await openPalette(page)
  await page.keyboard.type('dutch')
  const dutch = palette.getByRole('link', { name: /^Dutch \d+ papers$/ })
  await expect(dutch.locator('.tag-language')).toHaveText('Dutch')
  const plain = await palette.getByRole('link', { name: /^All papers with/ }).evaluate(ground)
  const first = palette.locator('.palette-group').first().getByRole('link').first()
  expect(await first.evaluate(ground)).not.toBe(plain)
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
})

const ground = (element: Element) => getComputedStyle(element).backgroundColor

test('the palette saves and compares the paper of the page, and leads to what is chosen', async ({
  page,
}) => {
  await page.goto('/papers/chocollama-lessons-learned-from-teaching-llamas-dutch')
  await listens(page)
  const palette = page.getByRole('dialog', { name: 'Go to' })
  for (const action of ['Save this paper to a list', 'Add this paper to the comparison']) {
    await openPalette(page)
    await page.keyboard.type(action)
    await palette.getByRole('button', { name: action }).press('Enter')
    await expect(palette).toHaveCount(0)
  }
  await expect(page.locator('.paper [aria-pressed=true]')).toHaveCount(2)
  await openPalette(page)
  await page.keyboard.type('Compare papers')
  await palette.getByRole('link', { name: 'Compare papers', exact: true }).press('Enter')
  await expect(page).toHaveURL(
    '/compare?paper=chocollama-lessons-learned-from-teaching-llamas-dutch',
  )
})
