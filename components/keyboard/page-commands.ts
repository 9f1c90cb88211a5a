import { openedDialog } from './opened-dialog'
import { buttonOf, type PaperAction } from './paper-keys'
import { pressButton } from './papers-in-reach'
import { singleKeys, switchSingleKeys } from './single-keys'

/** A place to go to, with the number of its papers where it has some, or something to do. */
export type Command = { label: string; href?: string; count?: number; run?: () => void }

/** The site's own pages: those that head and foot of every page lead to, and the comparison of what is chosen. */
export function sitePages(): Command[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    '.site-nav a, .site-footer a[href^="/"]:not([href^="/api/"])',
  )
  const pages = [...links].map(({ textContent, pathname, search }) => ({
    label: textContent?.trim() ?? '',
    href: pathname + search,
  }))
  const chosen = document.querySelector<HTMLAnchorElement>('.compare-tray a')
  return [
    { label: 'All papers', href: '/' },
    ...pages,
    { label: 'Compare papers', href: `/compare${chosen?.search ?? ''}` },
  ]
}

/** What can be done on this page. */
export function pageActions(): Command[] {
  const cite = document.querySelector<HTMLAnchorElement>('main a[href$="/cite"]')
  const on = singleKeys.get()
  return [
    ...paperAction('save', 'Save this paper to a list', 'Choose the lists of this paper'),
    ...paperAction('compare', 'Add this paper to the comparison', 'Compare without this paper'),
    ...(cite === null ? [] : [{ label: 'Cite this paper', href: cite.pathname }]),
    { label: 'Copy the link to this page', run: copyAddress },
    { label: 'Show the keyboard’s shortcuts', run: () => openedDialog.set('help') },
    {
      label: on ? 'Switch single-key shortcuts off' : 'Switch single-key shortcuts on',
      run: () => {
        switchSingleKeys(!on)
        openedDialog.set(null)
      },
    },
  ]
}

/** What a button of the paper's own page does, once it is pressed something else. */
function paperAction(action: PaperAction, label: string, pressedLabel: string): Command[] {
  const button = document.querySelector(`.paper ${buttonOf(action)}`)
  if (button === null) return []
  const run = () => {
    openedDialog.set(null)
    pressButton(action)
  }
  return [{ label: button.ariaPressed === 'true' ? pressedLabel : label, run }]
}

async function copyAddress(): Promise<void> {
  // Refused, or not offered outside secure pages: the address bar has it all the same
  await navigator.clipboard?.writeText(window.location.href).catch(() => {})
  openedDialog.set(null)
}
