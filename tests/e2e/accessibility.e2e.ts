import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const PAGES = [
  '/',
  '/?q=adaptation&method=lora&not-method=quantization',
  '/?method=loar',
  '/?method=lora&not-method=lora',
  '/papers/chocollama-lessons-learned-from-teaching-llamas-dutch?method=lora',
  '/methods',
  '/methods/lora',
  '/languages',
  '/languages/nld',
  '/models',
  '/about',
  '/map',
  '/map?columns=models&order=family&form=table',
  '/map?method=lora&not-link=code&form=bars&show=all',
  '/nothing',
]

const SETTINGS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: '320 px', colorScheme: 'light', viewport: { width: 320, height: 640 } },
] as const

for (const { name, colorScheme, viewport } of SETTINGS) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport })

    for (const path of PAGES) {
      test(`axe finds nothing on ${path}, and nothing scrolls sideways`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
        expect(found).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
      })
    }
  })
}
