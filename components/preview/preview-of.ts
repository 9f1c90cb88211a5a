/** What every service that shows previews of links takes whole. */
export const PREVIEW_SIZE = { width: 1200, height: 630 }

/** A page's preview image as its head names it. */
export function previewOf(path: string, title: string) {
  return { url: path, ...PREVIEW_SIZE, alt: title, type: 'image/png' }
}

/** What a page of the site, not a paper, says of itself where a link to it is shared. */
export function sharedAs(title: string, url: string | null, preview: string) {
  return {
    type: 'website' as const,
    siteName: 'Paper Explorer',
    title,
    ...(url !== null && { url }),
    images: [previewOf(preview, title)],
  }
}
