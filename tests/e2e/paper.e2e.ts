import { expect, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

const CHOCOLLAMA = '/papers/chocollama-lessons-learned-from-teaching-llamas-dutch'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a paper opened from a list knows its place, its neighbours and the way back', async ({
      page,
    }) => {
      await page.goto('/?method=lora')
      const total = Number((await page.locator('#total').textContent())?.split(' ')[0])
      const titles = await page.locator('article.card h2').allTextContents()
      await page.locator('article.card h2 a').nth(1).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[1] ?? '')
      const list = page.getByRole('navigation', { name: 'List' })
      await expect(list).toContainText(`2 of ${total}`)
      await list.getByRole('link', { name: /Next/ }).click()
      await expect(list).toContainText(`3 of ${total}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[2] ?? '')
      await list.getByRole('link', { name: /←/ }).click()
      await expect(page).toHaveURL(/\/\?method=lora#/)
    })

    test('a link to evidence marks the words that justify the tag', async ({ page }) => {
      await page.goto(`${CHOCOLLAMA}#language-nld`)
      const marked = page.locator('.evidence [data-starts]').filter({ hasText: 'Dutch' }).first()
      await expect(marked).toBeInViewport()
    })

    test('an unknown paper is a 404 that offers close matches', async ({ page }) => {
      const response = await page.goto('/papers/chocollama-lessons')
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('main')).toContainText('ChocoLlama')
    })
  })
}

test('Escape lets the words of a tag go and leads back to where they were chosen', async ({
  page,
}) => {
  await page.goto(CHOCOLLAMA)
  await listens(page)
  const choice = page.locator('aside a[href="#language-nld"]')
  await choice.click()
  await expect(page.getByRole('button', { name: 'next mention' })).toBeVisible()
  await expect(page.locator('.evidence [data-starts]:focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(choice).toBeFocused()
  await expect(page).toHaveURL(CHOCOLLAMA)
})

test('a paper outside the list it claims to come from says so', async ({ page }) => {
  await page.goto(`${CHOCOLLAMA}?language=jpn`)
  await expect(page.getByRole('navigation', { name: 'List' })).toContainText('not in that list')
})

test('the canonical link carries nothing of the list', async ({ page, baseURL }) => {
  await page.goto(`${CHOCOLLAMA}?method=lora`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${baseURL}${CHOCOLLAMA}`,
  )
})

test('the two versions of one study lead to each other', async ({ page }) => {
  await page.goto(
    '/papers/the-limited-impact-of-medical-adaptation-of-large-language-and-vision-language-models',
  )
  await page
    .getByRole('link', { name: /Are We Making Progress/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Are We Making Progress?')
})

test('statuses are true', async ({ request }) => {
  const statusOf = async (path: string) => (await request.get(path, { maxRedirects: 0 })).status()
  expect(await statusOf('/methods/lora')).toBe(200)
  expect(await statusOf('/methods/nothing')).toBe(404)
  expect(await statusOf('/models/nothing')).toBe(404)
  expect(await statusOf('/languages/nl')).toBe(308)
  expect(await statusOf('/languages/NLD')).toBe(308)
  expect(await statusOf('/languages/nld')).toBe(200)
  expect(await statusOf('/languages/aaa')).toBe(200)
  expect(await statusOf('/languages/qqq')).toBe(404)
  expect(await statusOf('/nothing')).toBe(404)
  expect(await statusOf('/?q=a%20b')).toBe(307)
  expect(await statusOf('/api/papers/nothing')).toBe(404)
  expect(await statusOf('/api/papers?method=nothing')).toBe(400)
})

test('choosing the name of a tag marks its words on the spot; the way to its papers is beside it', async ({
  page,
}) => {
  await page.goto(CHOCOLLAMA)
  const side = page.getByRole('complementary', { name: 'Tags and links' })
  await side.getByRole('link', { name: /^Continued pretraining/ }).click()
  await expect(page).toHaveURL(`${CHOCOLLAMA}#method-continued-pretraining`)
  const current = page.locator('.mention[data-current]')
  await expect(current).toHaveText(['continued pretraining'])
  await expect(current).toBeFocused()
  await expect(side.locator('[aria-current]')).toHaveText(/^Continued pretraining/)
  // Its line is part of the words: nothing is drawn over what stands beside them
  expect(await current.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('none')
  await page.keyboard.press('Escape')
  await expect(side.locator('[aria-current]')).toHaveCount(0)
  await side.getByRole('link', { name: /papers with Continued pretraining$/ }).click()
  await expect(page).toHaveURL('/methods/continued-pretraining')
})

test('what one does with a paper is one row between its title and its abstract', async ({
  page,
}) => {
  await page.goto(CHOCOLLAMA)
  const actions = ['Cite', 'Save', 'Compare', 'Copy link']
  const row = page.locator('.paper-actions').locator('a, button')
  await expect(row).toHaveText(actions.map((name) => new RegExp(`^${name}`)))
  const styles = await row.evaluateAll((all) => all.map((one) => getComputedStyle(one).color))
  expect(new Set(styles).size).toBe(1)
  const tops = await row.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  const abstract = await page.locator('.abstract').boundingBox()
  expect(tops[0]).toBeLessThan(abstract?.y ?? 0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('actions and tags are in sight before the abstract, and the bar of a chosen tag is whole', async ({
    page,
  }) => {
    await page.goto(CHOCOLLAMA)
    const tags = page.getByRole('navigation', { name: 'Tags' })
    for (const part of [page.getByRole('link', { name: 'Cite' }), tags]) {
      await expect(part).toBeInViewport({ ratio: 1 })
    }
    await tags.getByRole('link', { name: 'Continued pretraining' }).tap()
    const said = page.locator('.mention-bar [role=status]')
    await expect(said).toHaveText('Continued pretraining mentioned once')
    expect(await said.evaluate((p) => p.scrollWidth - p.clientWidth)).toBe(0)
  })
})
