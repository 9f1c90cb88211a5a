import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** Papers to compare, more of them than a narrow screen has columns for. */
const COMPARED = [
  'chocollama-lessons-learned-from-teaching-llamas-dutch',
  'lora-low-rank-adaptation-of-large-language-models',
  'train-more-parameters-but-mind-their-placement-insights-into-language-adaptation-with-peft',
  'cendol-open-instruction-tuned-generative-large-language-models-for-indonesian-languages',
  'loracode-lora-adapters-for-code-embeddings',
  'styleinject-parameter-efficient-tuning-of-text-to-image-diffusion-models',
]
const comparison = (papers: number) =>
  `/compare?${new URLSearchParams(COMPARED.slice(0, papers).map((slug) => ['paper', slug]))}`

const PAGES = [
  '/',
  '/?q=adaptation&method=lora&not-method=quantization',
  '/?method=loar',
  '/?method=lora&not-method=lora',
  '/papers/chocollama-lessons-learned-from-teaching-llamas-dutch?method=lora',
  '/papers/chocollama-lessons-learned-from-teaching-llamas-dutch/cite',
  '/methods',
  '/facets/language?method=lora',
  '/methods/lora',
  '/languages',
  '/languages/nld',
  '/models',
  '/about',
  '/map',
  '/map?columns=models&order=family&form=table',
  '/map?method=lora&not-link=code&form=bars&show=all',
  '/compare',
  `${comparison(2)}&paper=no-such`,
  comparison(3),
  comparison(6),
  '/lists',
  '/nothing',
]

const SETTINGS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: '320 px', colorScheme: 'light', viewport: { width: 320, height: 640 } },
] as const

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
  expect(found).toEqual([])
}

for (const { name, colorScheme, viewport } of SETTINGS) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport })

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}, and nothing scrolls sideways`, async ({ page }) => {
        await page.goto(path)
        await expectAccessible(page)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
      })
    }

    test('axe finds nothing in the themes, in the help and in the palette', async ({ page }) => {
      await page.goto('/methods/lora')
      await page.getByRole('button', { name: 'Theme' }).click()
      await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('llama')
      await expect(
        page.getByRole('dialog').getByRole('link', { name: /Llama/ }).first(),
      ).toBeVisible()
      await expectAccessible(page)
    })

    test('axe finds nothing where the words of a tag are marked', async ({ page }) => {
      await page.goto('/papers/chocollama-lessons-learned-from-teaching-llamas-dutch#language-nld')
      await expect(page.getByRole('button', { name: 'next mention' })).toBeVisible()
      await expectAccessible(page)
    })

    test('axe finds nothing in a list, the dialogs that save and share, and the tray', async ({
      page,
    }) => {
      await page.goto('/?method=lora')
      for (const key of ['s', 'c']) {
        const button = page.locator(`article.card [data-shortcut=${key}]`).first()
        await button.click()
        await expect(button).toHaveAttribute('aria-pressed', 'true')
      }
      // At the end of the page the tray covers nothing; elsewhere it may cover half a button, as any bar does
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      await expectAccessible(page)
      await page.locator('article.card [data-shortcut=s]').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.goto('/lists')
      await expect(page.locator('.list-entries h3')).toHaveCount(1)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Share' }).click()
      await expectAccessible(page)
    })
  })
}

for (const width of [360, 768, 1024]) {
  for (const papers of [2, 3, 4, 6]) {
    test(`${papers} papers compared at ${width} px do not scroll sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(comparison(papers))
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrolled).toBeLessThanOrEqual(width)
    })
  }
}

test.describe('the filters of a narrow screen', () => {
  for (const { colorScheme } of SETTINGS.slice(0, 2)) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: 320, height: 640 } })

      test('axe finds nothing while they are open, and their button has the live count', async ({
        page,
      }) => {
        await page.goto('/?method=lora')
        await page.getByRole('button', { name: /^Filters · \d+ papers$/ }).click()
        await expectAccessible(page)
        await page.locator('[id="language:nld"]').click()
        await expect(page).toHaveURL('/?method=lora&language=nld')
        const total = (await page.locator('#total').textContent()) ?? ''
        await expect(page.getByRole('button', { name: `Show ${total}` })).toBeVisible()
      })
    })
  }
})
