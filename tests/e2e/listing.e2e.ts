import { expect, type Page, test } from '@playwright/test'

type FacetValue = { value: string; label: string; count: number }
type Answer = {
  total: number
  papers: { slug: string; title: string }[]
  facets: Record<'methods' | 'languages' | 'models' | 'contributions' | 'links', FacetValue[]>
}

const VIEWS = [
  '/',
  '/?method=lora&not-method=quantization',
  '/?language=nld',
  '/?link=code',
  '/?method=lora&method=vocabulary-extension&match-method=all',
  '/?q=vocabulary+dutch',
  '/?not-language=none&sort=title&page=2',
]

async function apiAnswer(page: Page, view: string): Promise<Answer> {
  const response = await page.request.get(`/api/papers${view.slice(1)}`)
  expect(response.status()).toBe(200)
  return response.json()
}

/** Compares list, total and every count of a page with the API's answer for the same parameters. */
async function expectToAgree(page: Page, view: string): Promise<void> {
  const answer = await apiAnswer(page, view)
  await page.goto(view)
  const papers = answer.total === 1 ? '1 paper' : `${answer.total} papers`
  await expect(page.locator('#total')).toHaveText(papers)
  const shown = page.locator('article.card')
  await expect(shown).toHaveCount(answer.papers.length)
  for (const [at, paper] of answer.papers.entries()) {
    await expect(shown.nth(at)).toHaveAttribute('id', paper.slug)
  }
  const facets = Object.entries({
    method: answer.facets.methods,
    language: answer.facets.languages,
    model: answer.facets.models,
    contribution: answer.facets.contributions,
    link: answer.facets.links,
  })
  const expected = (facet: string, values: FacetValue[]) =>
    values.map(({ value, count }) => [`${facet}:${value}`, String(count)])
  const all = facets.flatMap(([facet, values]) => expected(facet, values))
  const shownCounts = await countsOn(page)
  expect(shownCounts.length).toBeGreaterThan(0)
  expect(all).toEqual(expect.arrayContaining(shownCounts))
  // What the page leaves out, the page of the facet has
  for (const [facet, values] of facets) {
    await page.goto(`/facets/${facet}${view.slice(1)}`)
    expect((await countsOn(page)).sort()).toEqual(expected(facet, values).sort())
  }
}

function countsOn(page: Page): Promise<string[][]> {
  return page
    .locator('a.value-name')
    .evaluateAll((links) =>
      links.map((link) => [link.id, link.querySelector('.count')?.textContent ?? '']),
    )
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const view of VIEWS) {
      test(`list, total and counts of ${view} are those of the API`, async ({ page }) => {
        await expectToAgree(page, view)
      })
    }

    test('a facet value leads to the number of papers that stands beside it, and can be taken back', async ({
      page,
    }) => {
      await page.goto('/')
      const all = await page.locator('#total').textContent()
      const value = page.locator('[id="method:lora"]')
      const count = await value.locator('.count').textContent()
      await value.click()
      await expect(page).toHaveURL('/?method=lora')
      await expect(page.locator('#total')).toHaveText(`${count} papers`)
      await page
        .getByRole('link', { name: /LoRA.*: remove$/ })
        .first()
        .click()
      await expect(page).toHaveURL('/')
      await expect(page.locator('#total')).toHaveText(all ?? '')
    })

    test('every value of a long facet can be reached, in the view one is in', async ({ page }) => {
      await page.goto('/?method=lora')
      const rare = page.getByRole('link', { name: /^Vocabulary extension, / })
      await expect(rare).toHaveCount(0)
      await page
        .getByRole('region', { name: 'Methods' })
        .getByRole('button', { name: /^Show \d+ more$/ })
        .click()
      await rare.click()
      await expect(page).toHaveURL('/?method=lora&method=vocabulary-extension')
    })

    test('the form of the search field keeps the filters and leads to the one URL of the view', async ({
      page,
    }) => {
      await page.goto('/?method=lora&page=2')
      await page.locator('#q').fill('  domain   adaptation ')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/?q=domain+adaptation&method=lora')
      await expect(page.locator('#total')).toHaveText(/papers?$/)
    })

    test('an empty view names the condition whose removal helps, with the count it gives', async ({
      page,
    }) => {
      await page.goto('/?method=lora&language=isl&not-method=lora')
      await expect(page.locator('#total')).toHaveText('0 papers')
      const without = await apiAnswer(page, '/?method=lora&language=isl')
      await expect(page.getByRole('main')).toContainText(String(without.total))
    })

    test('an unknown value is named, answered with 200, and can be dropped', async ({ page }) => {
      const response = await page.goto('/?method=loar')
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('main')).toContainText('loar')
      await expect(page.locator('#total')).toHaveText('0 papers')
      await page.locator('.empty').getByRole('link', { name: /LoRA/ }).first().click()
      await expect(page).toHaveURL('/?method=lora')
    })

    test('a page beyond the end leads to the last one', async ({ page }) => {
      await page.goto('/?page=99')
      await page.getByRole('main').getByRole('link', { name: /last/i }).click()
      await expect(page).toHaveURL('/?page=6')
      await expect(page.locator('article.card')).toHaveCount(19)
    })
  })
}

test('a long facet is searched inside, all of it, and says when it has no such name', async ({
  page,
}) => {
  await page.goto('/')
  const languages = page.getByRole('region', { name: 'Languages' })
  const field = languages.getByLabel('Find a language in this list')
  await field.fill('icel')
  await expect(languages.locator('.value-name')).toHaveText([/^Icelandic/])
  await field.fill('nobody speaks this')
  await expect(languages.getByRole('status')).toHaveText('Nothing here has that name.')
  await field.fill('')
  await expect(languages.locator('.value-name')).not.toHaveCount(0)
  await languages.getByRole('button', { name: /more$/ }).click()
  const every = await languages.locator('.value-name').count()
  await languages.getByRole('button', { name: 'Show fewer' }).click()
  await expect(languages.locator('.value-name')).not.toHaveCount(every)
})

test('paging through the API gives the 119 papers once each, without a fault of the source', async ({
  request,
}) => {
  const slugs = new Set<string>()
  let next: string | null = '/api/papers?per-page=50'
  while (next !== null) {
    const answer: {
      next: string | null
      papers: { slug: string; title: string; abstract: string }[]
    } = await (await request.get(next)).json()
    for (const { slug, title, abstract } of answer.papers) {
      slugs.add(slug)
      const text = `${title}\n${abstract}`
      expect(text).not.toMatch(/^Subscribe|\{bf|\\["'`^~%]|``|''|\$γ|\dtimes\b|hf\.xwall|\w~\(/)
      expect(title).not.toMatch(/^\w+:\w/)
      expect(abstract).not.toMatch(/https?:\/\/\S+ \./)
    }
    next = answer.next
  }
  expect(slugs.size).toBe(119)
})
