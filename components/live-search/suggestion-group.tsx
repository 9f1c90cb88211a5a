import { countText } from '@/components/listing/papers-count'

type SuggestionLink = { key: string; href: string; label: string; code?: string; count?: number }
type Props = {
  title: string
  tag?: 'method' | 'language' | 'model'
  links: readonly SuggestionLink[]
}

export function SuggestionGroup({ title, tag, links }: Props) {
  if (links.length === 0) return null
  return (
    <div className="suggestion-group">
      <h2>{title}</h2>
      <ul>
        {links.map(({ key, href, label, code, count }) => (
          <li key={key}>
            <a href={href}>
              <span className={tag && `tag-${tag}`}>{label}</span>
              {code && <span className="code">{code}</span>}
              {count !== undefined && <span className="count">{countText(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
