/** What the browser's tab says of a page. */
export function pageTitle(title: string): string {
  return `${title} · Paper Explorer`
}
