// Runs in a page, before all its other scripts, which wait for the visitor's first sign, and keeps what the visitor does
// until they run. See docs/decisions/014-first-sign.md. Sent without these comments.
;(() => {
  const SIGNS =
    'pointermove pointerdown touchstart wheel scroll focusin input offline storage'.split(' ')
  const EARLY = { capture: true, passive: true }
  // Buttons that do nothing without scripts, or by scripts something else than to lead off the page
  const BUTTONS =
    'button[type="button"]:not([popovertarget]), button[aria-pressed], button[aria-expanded]'
  // By then the page is drawn, with its typefaces
  const AHEAD_MS = 500
  // Keys of which a second one goes on; of all others, and of buttons, it is the press of someone who sees nothing happen
  const WALKS = 'jknp'
  const acts = []
  const pressed = new Set()
  // The key that opens a dialog: until that is there, other keys are text for it, and no shortcuts
  let dialogKey = null
  let started = false

  function kept() {
    try {
      return { ...localStorage }
    } catch {
      return {}
    }
  }

  function singleKeysOff() {
    return kept()['paper-explorer:single-keys'] === 'off'
  }

  // The theme needs none of them
  function keepsSomething() {
    return Object.keys(kept()).some((key) => key !== 'paper-explorer.theme')
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
      script.onerror = goWithout
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
    if (button === null || !isPlain) return
    take(event)
    if (pressed.has(button)) return
    pressed.add(button)
    button.ariaBusy = 'true'
    acts.push(() => button.click())
  }

  function onKey(event) {
    start()
    const { key, ctrlKey, metaKey, altKey, isTrusted, isComposing, target } = event
    // What fills forms in sends keys without a name
    if (!key || !isTrusted || isComposing || altKey) return
    const isControlled = ctrlKey || metaKey
    if (isControlled && key.toLowerCase() === 'k') {
      take(event)
      dialogKey = event
    }
    if (isControlled || target.matches('input, textarea, select')) return
    if (key === '/' && !singleKeysOff()) {
      // At once, for the next letters belong into the field
      take(event)
      dialogKey = null
      document.querySelector('#q')?.select()
    } else if (dialogKey !== null) {
      if (key === 'Escape') dialogKey = null
      if (key === 'Enter' || key.length === 1) take(event)
    } else if (key === '?' && !singleKeysOff()) {
      take(event)
      dialogKey = event
    } else if (key === 'Enter' && WALKS.includes(acts.at(-1)?.key)) {
      take(event)
      acts.push(() => document.activeElement.click())
    } else if (isKept(key)) {
      event.stopImmediatePropagation()
      if (key === acts.at(-1)?.key && !WALKS.includes(key)) return
      acts.push(Object.assign(() => pressAgain(event), { key }))
    }
  }

  // The space bar scrolls and presses
  function isKept(key) {
    if (key === 'Escape') return acts.length > 0
    return key.length === 1 && key !== ' '
  }

  // Browsers have effects of their own on these
  function take(event) {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  function pressAgain({ key, code, ctrlKey, metaKey, shiftKey, target }) {
    const same = { key, code, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }
    const place = target.isConnected ? target : document.body
    place.dispatchEvent(new KeyboardEvent('keydown', same))
  }

  // Nothing looked chosen when it was pressed; another tab, or an earlier visit, may have chosen it
  function leaveChosen(event) {
    if (event.target.closest('[aria-pressed="true"]') !== null) take(event)
  }

  function letGo() {
    removeEventListener('click', onClick, true)
    removeEventListener('keydown', onKey, true)
    for (const button of pressed) button.ariaBusy = null
  }

  // What is pending is done before the visitor's next act, but each of it is seen by React before the next
  async function catchUp() {
    letGo()
    pressed.clear()
    const place = document.activeElement
    addEventListener('click', leaveChosen, true)
    for (const act of acts) {
      await null
      act()
    }
    removeEventListener('click', leaveChosen, true)
    // Keys that walk have left the field that someone writes in meanwhile
    if (place?.matches('input, textarea, select')) place.focus({ preventScroll: true })
    await null
    if (dialogKey !== null) pressAgain(dialogKey)
  }

  // Scripts do not come: buttons that lead on without them do, all that were pressed together
  function goWithout() {
    letGo()
    const leading = [...pressed].filter(({ type }) => type === 'submit')
    pressed.clear()
    if (leading.length === 0) return
    const asked = new URLSearchParams(leading.map(({ name, value }) => [name, value]))
    location.assign(`${leading[0].form.action}?${asked}`)
  }

  for (const sign of SIGNS) addEventListener(sign, start, EARLY)
  addEventListener('click', onClick, true)
  addEventListener('keydown', onKey, true)
  addEventListener('scripts-run', catchUp, { once: true })
  addEventListener('load', () => setTimeout(fetchAhead, AHEAD_MS))

  // What the browser keeps and what an address carries behind "#" only scripts can show
  const [visit] = performance.getEntriesByType('navigation')
  if (keepsSomething() || location.hash !== '' || visit?.type === 'back_forward') start()
  addEventListener('DOMContentLoaded', () => {
    if (document.querySelector(':focus, [data-needs-scripts]') !== null) start()
  })
})()
