import { expect, type Page, test } from '@playwright/test'

const LIGHT = 'rgb(251, 250, 247)'
const DARK = 'rgb(22, 22, 26)'

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('radio', { name: theme }).check()
  // A choice closes the list, and the button says what it is
  await expect(page.getByRole('radio', { name: theme })).toBeHidden()
  await expect(page.getByRole('button', { name: `Theme: ${theme}` })).toBeFocused()
}

test('a chosen theme holds over the system’s, on every page, until it is given back', async ({
  page,
}) => {
  await page.goto('/')
  expect(await ground(page)).toBe(LIGHT)
  await choose(page, 'Dark')
  expect(await ground(page)).toBe(DARK)

  await page.goto('/methods')
  expect(await ground(page)).toBe(DARK)
  await page.getByRole('button', { name: 'Theme: Dark' }).click()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  expect(await ground(page)).toBe('rgb(255, 255, 255)')

  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await choose(page, 'Light')
  expect(await ground(page)).toBe(LIGHT)
  await choose(page, 'As the system')
  expect(await ground(page)).toBe(DARK)
})

test('arrow keys choose with the list open, and Enter closes it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Theme' }).press('Enter')
  await page.getByRole('radio', { name: 'As the system' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await ground(page)).toBe(DARK)
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeFocused()
})

test('a chosen theme needs none of the page’s other scripts', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/')
  await choose(page, 'Dark')
  expect(await ground(page)).toBe(DARK)
  await page.goto('/methods')
  expect(await ground(page)).toBe(DARK)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('the theme is the system’s, and none is offered', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Theme' })).toBeHidden()
  })
})
