import { expect, test } from '@playwright/test'
import { slowScripts } from './slow-scripts'

const PAPER = '/papers/lora-low-rank-adaptation-of-large-language-models'

test('what was typed before scripts ran stays in the field and is searched', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const field = page.getByLabel('Search papers')
  await field.click()
  await page.keyboard.type('chocollama')
  go()
  await expect(page.locator('article.card')).toHaveCount(1)
  await expect(field).toHaveValue('chocollama')
  await expect(field).toBeFocused()
  await expect(page).toHaveURL('/?q=chocollama')
})

test('text of someone who has left the field again is searched, too', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('chocollama')
  await page.keyboard.press('Tab')
  go()
  await expect(page.getByLabel('Search papers')).toHaveValue('chocollama')
  await expect(page.locator('article.card')).toHaveCount(1)
})

test('a name typed early into a facet is looked for', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const field = page.getByLabel('Find a language in this list')
  await field.click()
  await page.keyboard.type('icel')
  go()
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await expect(field).toHaveValue('icel')
  await expect(page.getByRole('link', { name: /^Icelandic/ })).toBeVisible()
})

test('what is typed for a search is no shortcut, whatever this browser keeps', async ({ page }) => {
  await page.goto(PAPER)
  await page
    .locator('.paper')
    .getByRole('button', { name: /^Compare/ })
    .click()
  await expect(page.getByRole('complementary', { name: 'Chosen to compare' })).toBeVisible()
  const go = await slowScripts(page)
  // Its scripts start at once, and the page is not loaded before they are
  await page.goto('/', { waitUntil: 'commit' })
  await page.locator('.site-footer').waitFor()
  await page.keyboard.type('j/scs')
  await expect(page.getByLabel('Search papers')).toHaveValue('scs')
  go()
  await expect(page.getByRole('status').filter({ hasText: 'to compare' })).toHaveText(
    '1 to compare',
  )
  await page.keyboard.type('?')
  await expect(page.getByLabel('Search papers')).toHaveValue('scs?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Saved/ })).toHaveCount(0)
})

test('text that is being composed, and where its caret is, stay as they are', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const field = page.getByLabel('Search papers')
  await field.click()
  const keyboard = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await compose('dut')
  go()
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await compose('dutc')
  await keyboard.send('Input.insertText', { text: 'dutch' })
  await expect(field).toHaveValue('dutch')
  await expect(page).toHaveURL('/?q=dutch')
})

test('a caret amid early text stays there', async ({ page }) => {
  const go = await slowScripts(page)
  await page.goto('/')
  const field = page.getByLabel('Search papers')
  await field.click()
  await page.keyboard.type('llama')
  await page.keyboard.press('Home')
  await page.keyboard.type('choc')
  go()
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await page.keyboard.type('o')
  await expect(field).toHaveValue('chocollama')
  await expect(page.locator('article.card')).toHaveCount(1)
})
