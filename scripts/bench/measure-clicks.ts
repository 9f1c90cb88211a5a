import type { Page } from '@playwright/test'

/** What browsers report at the least; a shorter interaction is none to them. */
const REPORTED_FROM_MS = 16

/**
 * Clicks what `next` finds, again and again, and gives what each click took as browsers count it for "interaction to next
 * paint": the longest of its events, from the press to the frame after their handlers, in steps of 8 ms.
 */
export async function measureClicks(
  page: Page,
  clicks: number,
  next: (page: Page, click: number) => Promise<void>,
): Promise<number[]> {
  await page.evaluate(watchInteractions, REPORTED_FROM_MS)
  const times: number[] = []
  for (let click = 0; click < clicks; click++) {
    await page.evaluate(() => Object.assign(window, { longest: 0 }))
    const before = page.url()
    await next(page, click)
    await page.waitForURL((url) => url.href !== before)
    // The entries come after the frame, and the new list has to stand before the next click, for longer than a second press of
    // the same place is taken for a double click (see quick-presses)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(700)
    times.push(
      await page.evaluate(() => ('longest' in window ? Number(window.longest) : Number.NaN)),
    )
  }
  return times
}

/** Runs in the page: keeps the longest event of an interaction in `window.longest`. */
function watchInteractions(durationThreshold: number): void {
  Object.assign(window, { longest: 0 })
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries().map((entry) => entry.toJSON())) {
      if (interactionId === 0 || !('longest' in window)) continue
      Object.assign(window, { longest: Math.max(Number(window.longest), Number(duration)) })
    }
  }).observe(Object.assign({ type: 'event' }, { durationThreshold }))
}
