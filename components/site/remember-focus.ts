/**
 * A chosen value may move in its list, and a chip or a "not" be gone, and with it the focus: gives it back
 * to the same link, else to the first of its row, else to what `data-refocus` names, else to what has the id `otherwise`.
 */
export function rememberFocus(otherwise?: string): () => void {
  const link = document.activeElement
  const ids = [
    link?.id,
    link?.closest('li')?.querySelector('a[id]')?.id,
    link?.closest('[data-refocus]')?.getAttribute('data-refocus'),
    otherwise,
  ]
  return () => {
    if (document.activeElement !== document.body) return
    for (const id of ids) {
      const target = id ? document.getElementById(id) : null
      if (target === null) continue
      target.focus({ preventScroll: true })
      return
    }
  }
}
