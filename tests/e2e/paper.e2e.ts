import { expect, test } from '@playwright/test'

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
      await list.getByRole('link', { name: /next/ }).click()
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
