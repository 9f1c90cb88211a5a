import { webLink } from '@/lib/papers/web-link'
import type { PaperSummary } from '@/lib/store/store'

/** Where a paper's code, models and data are, by kind and host. What is not about the work stays out. */
export function CardLinks({ links, availability }: Pick<PaperSummary, 'links' | 'availability'>) {
  const shown = links.filter(({ kind }) => kind !== 'other')
  if (shown.length === 0 && availability !== 'promised') return null
  return (
    <>
      {shown.map(({ url, kind }, place) => {
        const link = webLink(url)
        if (link === null) return null
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: known by their places, as tags are
          <a key={place} href={link.href} rel="noopener" className="card-link">
            <b>{kind}</b> {link.host}
          </a>
        )
      })}
      {availability === 'promised' && <span className="card-promised">code promised</span>}
    </>
  )
}
