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
  const show = (theme: string | null) => {
    if (theme) root.dataset.theme = theme
    else delete root.dataset.theme
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
  // The buttons are set when they come into sight; the page is rendered for everyone
  addEventListener(
    'beforetoggle',
    () => {
      for (const button of document.getElementsByName(key)) {
        if (!(button instanceof HTMLInputElement)) continue
        button.checked = button.value === (root.dataset.theme ?? '')
      }
    },
    true,
  )
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== key) return
    show(target.value)
    try {
      localStorage.setItem(key, target.value)
    } catch {
      // As above
    }
  })
}
