import type { Page } from '@playwright/test'

/**
 * Milliseconds from the results of a key to the next. In a fast typist's no answer comes, only guesses; in a usual one
 * the answer to each key does.
 */
export const PAUSES = { fast: 60, usual: 150 } as const
const GIVEN_UP_AFTER_MS = 3000

export type Keystrokes = {
  /** Milliseconds from each input event to the first task after the frame in which its results stand. */
  times: number[]
  /** Texts whose results never came. */
  missing: string[]
}

/**
 * Types the texts one over the other into the page's search field. `shown` names the element that says, in
 * `data-q`, which text its results are for: a key counts once that is the text typed so far, and the frame after
 * is drawn. Null: a page without results, where the next frame counts.
 */
export async function measureTyping(
  page: Page,
  texts: readonly string[],
  shown: string | null,
  pauseMs: number = PAUSES.fast,
): Promise<Keystrokes> {
  // The script runner wraps named functions in a helper that the page does not have
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(watchKeys, shown)
  const field = page.locator('input[type=search]').first()
  await field.click()
  await page.waitForTimeout(1000)
  const missing: string[] = []
  for (const text of texts) {
    await field.selectText()
    for (const letter of text) {
      const before = await counted(page)
      await page.keyboard.press(letter)
      await page.waitForTimeout(pauseMs)
      await page
        .waitForFunction(
          (count) => 'times' in window && Number(Object(window.times).length) > count,
          before,
          {
            timeout: GIVEN_UP_AFTER_MS,
            polling: 20,
          },
        )
        .catch(() => missing.push(text))
    }
  }
  const times = await page.evaluate(() =>
    'times' in window && Array.isArray(window.times) ? window.times.map(Number) : [],
  )
  return { times, missing }
}

function counted(page: Page): Promise<number> {
  return page.evaluate(() => ('times' in window ? Number(Object(window.times).length) : 0))
}

/** Runs in the page: notes in `window.times` what each key took. */
function watchKeys(shown: string | null): void {
  const times: number[] = []
  Object.assign(window, { times })
  let begun = 0
  let wanted = ''
  const isShown = () =>
    shown === null || document.querySelector(shown)?.getAttribute('data-q') === wanted
  const check = () => {
    if (begun === 0 || !isShown()) return
    const from = begun
    begun = 0
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => times.push(performance.now() - from)
      channel.port2.postMessage(null)
    })
  }
  new MutationObserver(check).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-q'],
  })
  addEventListener(
    'input',
    (event) => {
      begun = event.timeStamp
      wanted = event.target instanceof HTMLInputElement ? event.target.value.trim() : ''
      // Results that do not change are there already, in the frame that would have shown others
      queueMicrotask(check)
    },
    { capture: true },
  )
}
