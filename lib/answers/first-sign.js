// Runs in a page, before all its other scripts, which wait for the visitor's first sign, and keeps what the visitor does
// until they run. See docs/decisions/014-first-sign.md. Sent without these comments.
;(() => {
  const SIGNS = 'pointermove pointerdown touchstart wheel scroll focusin input offline'.split(' ')
  const EARLY = { capture: true, passive: true }
  // Buttons that do nothing without scripts, or by scripts something else than to lead off the page
  const BUTTONS =
    'button[type="button"]:not([popovertarget]), button[aria-pressed], button[aria-expanded]'
  // From then on a button that could lead off the page does
  const WAITS_MS = 2000
  // By then the page is drawn, with its typefaces
  const AHEAD_MS = 500
  const again = new Set()
  let started = false

  // The theme needs none of them
  function keepsSomething() {
    try {
      return Object.keys(localStorage).some((key) => key !== 'paper-explorer.theme')
    } catch {
      return false
    }
  }

  function start() {
    if (started) return
    started = true
    for (const sign of SIGNS) removeEventListener(sign, start, EARLY)
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run)
    else run()
  }

  function run() {
    for (const held of document.querySelectorAll('script[type="held"]')) {
      const script = document.createElement('script')
      for (const { name, value } of held.attributes) {
        if (name !== 'type') script.setAttribute(name, value)
      }
      script.text = held.text
      held.replaceWith(script)
    }
  }

  // Into the browser's store only, and after all that the page shows
  function fetchAhead() {
    if (started || navigator.connection?.saveData) return
    for (const { src } of document.querySelectorAll('script[type="held"][async]')) {
      fetch(src, { priority: 'low' }).catch(() => {})
    }
  }

  function onClick(event) {
    start()
    const button = event.target instanceof Element ? event.target.closest(BUTTONS) : null
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    // What a script clicks is a click that waited
    if (!event.isTrusted || button === null || !isPlain) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const press = () => again.delete(press) && button.click()
    again.add(press)
    if (button.type === 'submit') setTimeout(press, WAITS_MS)
  }

  function onKey(event) {
    start()
    const { key, code, ctrlKey, metaKey, shiftKey, altKey, isTrusted, isComposing, target } = event
    const isPalette = (ctrlKey || metaKey) && key === 'k'
    const isWriting = target.matches('input, textarea, select')
    const isLetter = key.length === 1 && !ctrlKey && !metaKey && !isWriting
    if (!isTrusted || isComposing || altKey || !(isPalette || isLetter)) return
    event.stopImmediatePropagation()
    // Browsers have searches of their own on these
    if (isPalette || key === '/') event.preventDefault()
    // At once, for the next letters belong into the field; not where the browser may keep that single keys are off
    if (key === '/' && !isPalette && !keepsSomething()) {
      document.querySelector('#q')?.focus()
      return
    }
    again.add(() => {
      const same = { key, code, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }
      const place = target.isConnected ? target : document.body
      place.dispatchEvent(new KeyboardEvent('keydown', same))
    })
  }

  for (const sign of SIGNS) addEventListener(sign, start, EARLY)
  addEventListener('click', onClick, true)
  addEventListener('keydown', onKey, true)
  addEventListener(
    'scripts-run',
    () => {
      removeEventListener('click', onClick, true)
      removeEventListener('keydown', onKey, true)
      for (const act of again) act()
    },
    { once: true },
  )
  addEventListener('load', () => setTimeout(fetchAhead, AHEAD_MS))

  // What the browser keeps and what an address carries behind "#" only scripts can show
  const [visit] = performance.getEntriesByType('navigation')
  if (keepsSomething() || location.hash !== '' || visit?.type === 'back_forward') start()
  addEventListener('DOMContentLoaded', () => {
    if (document.querySelector(':focus, [data-needs-scripts]') !== null) start()
  })
})()
