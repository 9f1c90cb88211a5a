/** What the choice is kept under in the browser, and the name of its radio buttons. */
export const THEME_KEY = 'paper-explorer.theme'

/**
 * In each page's head, so that a chosen theme is there with the first thing drawn. It also takes the choice: that needs
 * nothing else, and so works while the page's other scripts have yet to start.
 */
export const THEME_SCRIPT = `(${keepTheme})("${THEME_KEY}")`

/** Runs in the browser, out of its own text: it can use nothing around it. */
function keepTheme(key: string): void {
  const root = document.documentElement
  const name = () => {
    const words = `Theme: ${root.dataset.theme ?? 'as the system'}`
    for (const button of document.getElementsByClassName('theme-button')) {
      button.setAttribute('aria-label', words)
      button.setAttribute('title', words)
    }
  }
  const show = (theme: string | null) => {
    if (theme) root.dataset.theme = theme
    else delete root.dataset.theme
    name()
  }
  const refresh = () => {
    try {
      show(localStorage.getItem(key))
    } catch {
      // Storage may be refused: then the choice lasts as long as the page
    }
  }
  refresh()
  addEventListener('storage', refresh)
  // The button comes after this script
  addEventListener('DOMContentLoaded', name)
  // The buttons are set when they come into sight; the page is rendered for everyone
  addEventListener(
    'beforetoggle',
    ({ newState }) => {
      if (newState !== 'open') return
      for (const button of document.getElementsByName(key)) {
        if (!(button instanceof HTMLInputElement)) continue
        button.checked = button.value === (root.dataset.theme ?? '')
      }
    },
    true,
  )
  const isChoice = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.name === key
  addEventListener('change', ({ target }) => {
    if (!isChoice(target)) return
    show(target.value)
    try {
      localStorage.setItem(key, target.value)
    } catch {
      // As above
    }
  })
  // Arrow keys choose one after the other: only a pointer's choice, or Enter, is the last
  const close = ({ target }: Event) => {
    if (isChoice(target)) target.closest<HTMLElement>('[popover]')?.hidePopover()
  }
  addEventListener('click', (event) => {
    if (event.detail > 0) close(event)
  })
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !isChoice(event.target)) return
    // The button has the focus then, and would take the same key
    event.preventDefault()
    close(event)
  })
}
