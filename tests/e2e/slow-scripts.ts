import type { Page } from '@playwright/test'

/** Holds the page's script files back as a slow connection does; what it returns lets them through, or fails them. */
export async function slowScripts(
  page: Page,
  then: 'continue' | 'abort' = 'continue',
): Promise<() => void> {
  let letThrough = () => {}
  const through = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await through
    await route[then]()
  })
  return () => letThrough()
}
