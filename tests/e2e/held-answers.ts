import type { Page } from '@playwright/test'

/** What a followed link fetches. */
export const FOLLOWED = /_rsc=/

/** Holds answers back as a slow server does; what it returns lets them through, and all that follow. */
export async function holdAnswers(page: Page, asked: RegExp): Promise<() => void> {
  let letThrough = () => {}
  const through = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(asked, async (route) => {
    await through
    // Some were called off meanwhile
    await route.continue().catch(() => {})
  })
  return () => letThrough()
}
