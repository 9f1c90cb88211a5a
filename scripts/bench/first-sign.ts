import type { Page } from '@playwright/test'

/** What any visitor does first. The scripts of a page wait for it. */
export async function giveSign(page: Page): Promise<void> {
  await page.mouse.move(1, 1)
  await page.mouse.move(2, 2)
}

/** Gives a sign and waits until the scripts run: from then on the button for the help on keys is there. */
export async function listens(page: Page): Promise<void> {
  await giveSign(page)
  await page.getByRole('button', { name: 'Keyboard' }).waitFor()
}

/** Milliseconds from the first sign to the moment from which everything on the page listens. */
export async function timeToListen(page: Page): Promise<number> {
  // No named function in here: tsx marks those by a helper that the page does not have
  await page.evaluate(() => {
    for (const [event, name] of [
      ['pointermove', 'signAt'],
      ['scripts-run', 'runAt'],
    ] as const) {
      addEventListener(event, () => Object.assign(window, { [name]: performance.now() }), {
        capture: true,
        once: true,
      })
    }
  })
  await listens(page)
  return page.evaluate(() =>
    'signAt' in window && 'runAt' in window
      ? Number(window.runAt) - Number(window.signAt)
      : Number.NaN,
  )
}
