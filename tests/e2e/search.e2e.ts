import { expect, type Page, test } from '@playwright/test'
import { listens } from '../../scripts/bench/first-sign'

function fieldOf(page: Page) {
  return page.getByRole('combobox', { name: 'Search papers' })
}

function countWords(total: number): string {
  return total === 1 ? '1 paper' : `${total} papers`
}

async function answerOf(page: Page, search: string) {
  return (await page.request.get(`/api/papers?${search}`)).json()
}

test('results follow the typing, then the server’s answer, its total and the address', async ({
  page,
}) => {
  await page.goto('/')
  await listens(page)
  const field = fieldOf(page)
  await field.click()
  await field.pressSequentially('chocolama', { delay: 30 })
  // One letter is missing
  await expect(page.locator('article.card').first()).toContainText('ChocoLlama')
  await expect(page).toHaveURL('/?q=chocolama')
  await expect(page.locator('.notes-correction')).toContainText('chocollama', { ignoreCase: true })
  await expect(page.locator('article.card').first()).toContainText('ChocoLlama')
  await field.fill('dutch')
  await expect(page).toHaveURL('/?q=dutch')
  const { total } = await answerOf(page, 'q=dutch')
  await expect(page.locator('#total')).toHaveText(countWords(total))
  await expect(page.locator('article.card')).toHaveCount(total)
})

test('heading and title of the page say what the last answer says', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  const heading = page.getByRole('heading', { level: 1 })
  const plain = (await heading.textContent()) ?? ''
  const field = fieldOf(page)
  await field.fill('dutch')
  const { total } = await answerOf(page, 'q=dutch')
  const found = `“dutch” – ${countWords(total)}`
  await expect(heading).toHaveText(found)
  await expect(page).toHaveTitle(`${found} · Paper Explorer`)
  await field.fill('')
  await expect(heading).toHaveText(plain)
  await expect(page).toHaveTitle(`${plain} · Paper Explorer`)
  await field.fill('dutch')
  await expect(page).toHaveTitle(`${found} · Paper Explorer`)
  // Closes what is suggested
  await field.press('Escape')
  await page.locator('article.card h2 a').first().click()
  await expect(page.locator('.list-bar')).toBeVisible()
  await expect(page).not.toHaveTitle(/dutch” –/)
  await page.goBack()
  await expect(page).toHaveTitle(`${found} · Paper Explorer`)
})

test('within a view with an unknown name typing asks for nothing, and the page goes on saying so', async ({
  page,
}) => {
  const refused: string[] = []
  page.on('response', (answer) => {
    if (answer.status() >= 400) refused.push(answer.url())
  })
  await page.goto('/?method=loraa&language=nld')
  await listens(page)
  const field = fieldOf(page)
  await field.click()
  await field.pressSequentially('adapter', { delay: 30 })
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(page).toHaveURL('/?q=adapter&method=loraa&language=nld')
  await expect(
    page.getByRole('heading', { name: 'Not a name this collection knows' }),
  ).toBeVisible()
  await expect(page.locator('.live-error')).toHaveCount(0)
  expect(refused).toEqual([])
})

test('typing replaces the address, Enter and a followed result add to the history', async ({
  page,
}) => {
  await page.goto('/methods')
  await page.goto('/')
  await listens(page)
  const field = fieldOf(page)
  const entries = () => page.evaluate(() => window.history.length)
  const before = await entries()
  await field.click()
  await field.pressSequentially('dutch', { delay: 30 })
  await expect(page).toHaveURL('/?q=dutch')
  expect(await entries()).toBe(before)
  await page.keyboard.press('Enter')
  await expect(page.locator('.site-header [aria-expanded=true]')).toHaveCount(0)
  await expect.poll(entries).toBe(before + 1)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(field).toHaveValue('')
  await expect(page.locator('#total')).toHaveText('119 papers')

  await field.click()
  await field.pressSequentially('russian', { delay: 30 })
  await page.locator('article.card h2 a').first().click()
  await expect(page).toHaveURL(/\/papers\/[^?]+\?q=russian$/)
  await page.goBack()
  await expect(page).toHaveURL('/?q=russian')
  await expect(field).toHaveValue('russian')
  const { total } = await answerOf(page, 'q=russian')
  await expect(page.locator('#total')).toHaveText(countWords(total))
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(field).toHaveValue('')
  await page.goBack()
  await expect(page).toHaveURL('/methods')
})

test('an answer that arrives late never replaces a newer one', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  let held = 0
  await page.route('**/api/papers?q=l*', async (route) => {
    // The first answers are the slowest
    held++
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 900 - held * 250)))
    await route.continue().catch(() => {})
  })
  const field = fieldOf(page)
  await field.click()
  await field.pressSequentially('lora dutch', { delay: 170 })
  const answer = await answerOf(page, 'q=lora+dutch')
  await expect(page.locator('#total')).toHaveText(countWords(answer.total))
  await page.waitForTimeout(1200)
  await expect(page.locator('article.card').first()).toHaveAttribute('id', answer.papers[0].slug)
})

test('a request that newer typing has overtaken is cancelled', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  const cancelled: string[] = []
  page.on('requestfailed', (request) => cancelled.push(new URL(request.url()).search))
  await page.route('**/api/papers?q=lora', () => {})
  const field = fieldOf(page)
  await field.click()
  const asked = page.waitForRequest('**/api/papers?q=lora')
  await field.fill('lora')
  await asked
  await field.fill('dutch')
  const { total } = await answerOf(page, 'q=dutch')
  await expect(page.locator('#total')).toHaveText(countWords(total))
  expect(cancelled).toEqual(['?q=lora'])
})

test('an answer brings what the window shows, and the whole page once no key follows', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto('/')
  await listens(page)
  const field = fieldOf(page)
  await field.click()
  await page.waitForLoadState('networkidle')
  await page.clock.pauseAt(Date.now() + 60_000)
  await field.fill('lora')
  const shown = page.locator('.slot-live[data-q="lora"]:not([data-guess]) .results > li:visible')
  await expect(async () => {
    await page.clock.runFor(20)
    await expect(shown).not.toHaveCount(0, { timeout: 200 })
  }).toPass({ timeout: 4000 })
  const first = await shown.count()
  await page.clock.runFor(400)
  const { papers } = await answerOf(page, 'q=lora')
  await expect(shown).toHaveCount(papers.length)
  expect(first).toBeLessThan(papers.length / 2)
})

test('while the text goes on, found papers keep the marks of the last answer', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  const field = fieldOf(page)
  await field.fill('lora')
  const found = page.locator('#lora-low-rank-adaptation-of-large-language-models')
  await expect(found.locator('mark').first()).toBeVisible()
  await page.route('**/api/papers?q=lora+r*', () => {})
  await field.press('End')
  await field.pressSequentially(' r')
  await expect(page.locator('.slot-live[data-q="lora r"][data-guess]')).toBeVisible()
  await expect(found.locator('mark').first()).toBeVisible()
  await page.route('**/api/papers?q=rank', () => {})
  await field.fill('rank')
  await expect(page.locator('.slot-live[data-q="rank"][data-guess]')).toBeVisible()
  await expect(page.locator('.results > li:visible mark')).toHaveCount(0)
})

test('total and counts keep the last answer, marked busy, until the next is there', async ({
  page,
}) => {
  await page.goto('/')
  await listens(page)
  let answer = () => {}
  await page.route('**/api/papers?q=dutch', async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve
    })
    await route.continue()
  })
  const field = fieldOf(page)
  await field.click()
  const asked = page.waitForRequest('**/api/papers?q=dutch')
  await field.fill('dutch')
  await asked
  const bar = page.locator('[aria-busy]:has(> .bar)')
  await expect(bar).toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('article.card').first()).toHaveAttribute('id', /chocollama/)
  await expect(page.locator('#total')).toHaveText('119 papers')
  answer()
  await expect(bar).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('#total')).not.toHaveText('119 papers')
  await expect(page.locator('article.card').first()).toHaveAttribute('id', /chocollama/)
})

test('where the server cannot answer, that is said and nothing stays busy', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  await page.route('**/api/papers?q=dutch', (route) => route.abort())
  const field = fieldOf(page)
  await field.click()
  await field.fill('dutch')
  await expect(page.getByText('The full search did not answer')).toBeVisible()
  await expect(page.locator('#total')).toHaveText('119 papers')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
})

test('an import is seen by who begins to type again', async ({ page }) => {
  await page.goto('/')
  await listens(page)
  const field = fieldOf(page)
  await field.click()
  await field.fill('dutch')
  await expect(page.locator('#total')).not.toHaveText('119 papers')
  await field.fill('')
  await page.route('**/api/papers?q=dutch', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), total: 77 } })
  })
  await page.waitForTimeout(1100)
  await field.fill('dutch')
  await expect(page.locator('#total')).toHaveText('77 papers')
})
