import { openedDialog } from './opened-dialog'
import { singleKeys, switchSingleKeys } from './single-keys'

/** A place to go to, or something to do. */
export type Command = { label: string; href?: string; run?: () => void }

/** The site's own pages: those that head and foot of every page lead to. */
export function sitePages(): Command[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    '.site-nav a, .site-footer a[href^="/"]:not([href^="/api/"])',
  )
  const pages = [...links].map(({ textContent, pathname, search }) => ({
    label: textContent?.trim() ?? '',
    href: pathname + search,
  }))
  return [{ label: 'All papers', href: '/' }, ...pages]
}

/** What can be done on this page. */
export function pageActions(): Command[] {
  const cite = document.querySelector<HTMLAnchorElement>('main a[href$="/cite"]')
  const on = singleKeys.get()
  return [
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

async function copyAddress(): Promise<void> {
  // Refused, or not offered outside secure pages: the address bar has it all the same
  await navigator.clipboard?.writeText(window.location.href).catch(() => {})
  openedDialog.set(null)
}
