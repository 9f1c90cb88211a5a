import { lookupLinks } from '@/lib/papers/lookup-links'

/** Where else the paper may be found, by its title. */
export function TitleLookup({ title }: { title: string }) {
  return (
    <p className="title-lookup no-print">
      Look up the title:{' '}
      {lookupLinks(title).map((lookup, index) => (
        <span key={lookup.name}>
          {index > 0 && ' · '}
          <a href={lookup.url} rel="noopener" className="link">
            {lookup.name}
          </a>
        </span>
      ))}
    </p>
  )
}
