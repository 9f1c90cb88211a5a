import { watched } from '@/components/live-search/watched'

/** Where the last step leads while its page is on its way: path, query and hash. Null when the address says all. */
export const underWay = watched<string | null>(null)

type Options = {
  scroll?: boolean
  /** The id of what takes the focus where that would be lost with the old page. */
  focus?: string
}
type Go = (href: string, options?: Options) => void

let navigation: Go | null = null

/** Takes over every step within the site; see soft-links. Answers with the way to give that back. */
export function navigateBy(go: Go): () => void {
  navigation = go
  return () => {
    navigation = null
  }
}

/** Goes to a page of this site. */
export const goTo: Go = (href, options) => {
  if (navigation === null) window.location.assign(href)
  else navigation(href, options)
}
