import { expect, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'
import { FOLLOWED, holdAnswers } from './held-answers'

const TYPED = 'vocabulary extension'

function fieldOf(page: Page) {
  return page.getByRole('combobox', { name: 'Search papers' })
}

/** The places of a facet's values as someone who sees the page would press them. */
async function centresOf(page: Page, ids: readonly string[]) {
  const centres: { x: number; y: number }[] = []
  for (const id of ids) {
    const box = await page.locator(`[id="${id}"]`).boundingBox()
    if (box === null) throw new Error(`${id} is not drawn`)
    centres.push({ x: box.x + 20, y: box.y + box.height / 2 })
  }
  return centres
}

/** Waits for the list with a value chosen, by the frame: what follows comes as soon as a quick finger. */
async function listStands(page: Page) {
  await page.waitForFunction(() => document.querySelector('.value[data-selected]') !== null)
}

test('a filter chosen before the search has answered keeps all that was typed', async ({
  page,
}) => {
  const go = await holdAnswers(page, /\/api\/papers\?q=/)
  await page.goto('/')
  await listens(page)
  await fieldOf(page).click()
  await page.keyboard.type(TYPED, { delay: 5 })
  await page.locator('[id="method:continued-pretraining"]').click()
  await expect(page).toHaveURL('/?q=vocabulary+extension&method=continued-pretraining')
  await expect(fieldOf(page)).toHaveValue(TYPED)
  go()
  await expect(page.locator('.chips mark')).toContainText(TYPED)
  await page.goBack()
  await expect(page).toHaveURL('/?q=vocabulary+extension')
})

test('a filter chosen right after the last key keeps all that was typed', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  await fieldOf(page).click()
  await page.keyboard.type(TYPED, { delay: 30 })
  // Whatever value stands there by then
  const value = await page
    .locator('.value-name')
    .first()
    .evaluate((link: HTMLElement) => {
      link.click()
      return link.id.slice('method:'.length)
    })
  await expect(page).toHaveURL(`/?q=vocabulary+extension&method=${value}`)
  await expect(fieldOf(page)).toHaveValue(TYPED)
})

test('a search that is taken away is gone, whatever was typed since', async ({ page }) => {
  await page.goto('/?q=vocabulary&method=lora')
  const go = await holdAnswers(page, /\/api\/papers\?q=/)
  await listens(page)
  await fieldOf(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' exten', { delay: 5 })
  // Not by the mouse: suggestions may lie over it
  await page.locator('.chip', { has: page.locator('mark') }).evaluate((chip: HTMLElement) => {
    chip.focus()
    chip.click()
  })
  await expect(page).toHaveURL('/?method=lora')
  await expect(fieldOf(page)).toHaveValue('')
  go()
})

test('six filters chosen while the first one waits are all chosen', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  const ids = await page
    .locator('.facet[data-facet=method] .value-name')
    .evaluateAll((links) => links.slice(0, 6).map(({ id }) => id))
  const go = await holdAnswers(page, FOLLOWED)
  const wanted = ids.map((id) => id.slice('method:'.length)).sort()
  for (const { x, y } of await centresOf(page, ids)) await page.mouse.click(x, y)
  await expect(page.locator('.value-name[data-waiting]')).toHaveCount(6)
  go()
  await expect(page).toHaveURL(`/?${wanted.map((value) => `method=${value}`).join('&')}`)
  await expect(page.locator('.value[data-selected=include]')).toHaveCount(6)
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(page.locator('.value[data-selected]')).toHaveCount(0)
})

test('what is typed while a filter waits does not call it off', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  await fieldOf(page).focus()
  const go = await holdAnswers(page, FOLLOWED)
  await page.locator('[id="link:code"]').click()
  await fieldOf(page).click()
  await page.keyboard.type('dutch', { delay: 20 })
  // Longer than the address waits for a pause in typing
  await page.waitForTimeout(500)
  go()
  await expect(page).toHaveURL('/?q=dutch&link=code')
})

test('the second press of a double click does not choose what has slid under the pointer', async ({
  page,
}) => {
  await page.goto('/')
  await listens(page)
  const third = page.locator('.facet[data-facet=method] .value-name').nth(3)
  const id = (await third.getAttribute('id')) ?? ''
  const [place] = await centresOf(page, [id])
  const { x, y } = place ?? { x: 0, y: 0 }
  await page.mouse.click(x, y)
  await listStands(page)
  await page.mouse.click(x, y)
  await page.waitForTimeout(600)
  await expect(page.locator('.value[data-selected]')).toHaveCount(1)
  await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'true')
  // From then on a press means what lies there
  await page.mouse.click(x, y)
  await expect(page.locator('.value[data-selected]')).toHaveCount(2)
})

test('nor does a second tap in the sheet of a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: /^Filters/ }).tap()
  await listens(page)
  const third = page.locator('.facet[data-facet=method] .value-name').nth(3)
  const [place] = await centresOf(page, [(await third.getAttribute('id')) ?? ''])
  await page.touchscreen.tap(place?.x ?? 0, place?.y ?? 0)
  await listStands(page)
  await page.touchscreen.tap(place?.x ?? 0, place?.y ?? 0)
  await page.waitForTimeout(600)
  await expect(page.locator('.value[data-selected]')).toHaveCount(1)
  await context.close()
})
