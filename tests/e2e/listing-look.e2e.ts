import { expect, test } from '@playwright/test'

test('on paper there are the words of the list and none of its controls', async ({ page }) => {
  await page.goto('/?method=lora')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('article.card h2').first()).toBeVisible()
  for (const control of [
    '.card-action',
    '.chip-remove',
    '.site-header',
    '.site-footer',
    '.pager',
  ]) {
    await expect(page.locator(control).first()).toBeHidden()
  }
})

test('the search field has room for a query on every screen', async ({ page }) => {
  for (const width of [360, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/about')
    const field = await page.getByLabel('Search papers').boundingBox()
    expect(field?.width).toBeGreaterThan(300)
  }
})

test('one link leads past the filters to the results', async ({ page }) => {
  await page.goto('/?method=lora')
  const skip = page.getByRole('link', { name: 'Skip to results' })
  await skip.focus()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.locator('#total')).toBeFocused()
  const first = page.locator('article.card h2 a').first()
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab')
    if (await first.evaluate((link) => link === document.activeElement)) return
  }
  throw new Error('the first paper is more than eight stops away')
})

test('saving and comparing move nothing on a card', async ({ page }) => {
  await page.goto('/?q=MaLA-500')
  const card = page.locator('article.card').first()
  const places = () =>
    card
      .locator('a, button')
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())))
  const compare = card.getByRole('button', { name: /^Compare/ })
  await expect(compare).toHaveAttribute('aria-pressed', 'false')
  const before = await places()
  await compare.click()
  await expect(compare).toHaveAttribute('aria-pressed', 'true')
  const save = card.locator('.save-button')
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  expect(await places()).toEqual(before)
})

test('ticks have room of their own, inside the column and beside no word', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/?q=MaLA-500')
    const card = page.locator('article.card').first()
    const boxes = await card.locator('.card-aside > *').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top } = one.getBoundingClientRect()
        const { paddingLeft, paddingRight } = getComputedStyle(one)
        return { left, right, top, room: parseFloat(paddingLeft) + parseFloat(paddingRight) }
      }),
    )
    const column = await card.evaluate((one) => one.getBoundingClientRect())
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(column.left)
      expect(right).toBeLessThanOrEqual(column.right)
    }
    boxes.slice(1).forEach((box, before) => {
      const last = boxes[before]
      if (last?.top === box.top) expect(box.left - last.right).toBeGreaterThanOrEqual(8)
    })
    for (const { room } of boxes.slice(-2)) expect(room).toBeGreaterThanOrEqual(14)
  }
})

test('the sign that excludes a value stands inside the panel, and the list 48 pixels beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/?method=lora')
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox()
    if (found === null) throw new Error(`${selector} is not drawn`)
    return { ...found, end: found.x + found.width }
  }
  const [panel, not, count, match, bar] = await Promise.all(
    ['.panel', '.value-not', '.value .count', '.match a:last-child', '.bar'].map(box),
  )
  expect(not?.end).toBeLessThanOrEqual(count?.x ?? 0)
  expect(match?.end).toBe(panel?.end)
  expect(count?.end).toBe(panel?.end)
  expect((bar?.x ?? 0) - (panel?.end ?? 0)).toBe(48)
})

test('a passage is no higher than its line, so that marks beyond it do not show', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/?q=language+adaptation')
  const heights = await page
    .locator('.results .card-snippet')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(new Set(heights)).toEqual(new Set([22]))
})

test('the page of all values shows kinds below their parents, the minus it speaks of, and "none" last', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/facets/method')
  const values = page.locator('.facet-all .value')
  const names = await values.locator('.value-name').evaluateAll((all) => all.map(({ id }) => id))
  expect(names.at(-1)).toBe('method:none')
  expect(names.indexOf('method:bitfit')).toBeGreaterThan(names.indexOf('method:peft'))
  await expect(
    page.locator('.value', { has: page.locator('[id="method:bitfit"]') }),
  ).toHaveAttribute('data-depth', /[12]/)
  for (const minus of await values.locator('.value-not').all())
    await expect(minus).toHaveCSS('opacity', '1')
})

test('the place one is in moves neither the other places nor the search field', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const seen = new Set<string>()
  for (const path of ['/about', '/methods', '/languages', '/models', '/map', '/lists']) {
    await page.goto(path)
    seen.add(
      await page
        .locator('.site-nav a, #q')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left).join(' ')),
    )
  }
  expect(seen.size).toBe(1)
})

test('on a phone the link of a found paper stands above its buttons, which have one line with "Why"', async ({
  browser,
  baseURL,
}) => {
  for (const width of [320, 360]) {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      viewport: { width, height: 740 },
      hasTouch: true,
      isMobile: true,
    })
    const page = await context.newPage()
    await page.goto('/?q=MaLA-500')
    const card = page.locator('article.card', { has: page.locator('.card-link') }).first()
    const middle = async (selector: string) => {
      const box = await card.locator(selector).first().boundingBox()
      return box === null ? Number.NaN : box.y + box.height / 2
    }
    const save = await middle('.save-button')
    expect(await middle('[data-shortcut=c]')).toBeCloseTo(save, 0)
    expect(await middle('summary')).toBeCloseTo(save, 0)
    expect(await middle('.card-link')).toBeLessThan(save - 22)
    await context.close()
  }
})
