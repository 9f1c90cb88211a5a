type Click = Pick<
  MouseEvent,
  'defaultPrevented' | 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'
>
type Anchor = Pick<HTMLAnchorElement, 'origin' | 'pathname' | 'search' | 'hash' | 'target'> & {
  hasAttribute(name: string): boolean
}

/**
 * Whether a click on a link stays within the page's own navigation: a plain click on a plain link to a
 * page of this site. Another tab, a download, the API's JSON and places on the same page are the browser's.
 */
export function followsSoftly(
  click: Click,
  link: Anchor,
  here: Pick<Location, 'origin' | 'pathname' | 'search'>,
): boolean {
  if (click.defaultPrevented || click.button !== 0) return false
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return false
  if (link.origin !== here.origin || (link.target !== '' && link.target !== '_self')) return false
  if (link.hasAttribute('download') || link.pathname.startsWith('/api/')) return false
  const samePage = link.pathname === here.pathname && link.search === here.search
  return !(samePage && link.hash !== '')
}
