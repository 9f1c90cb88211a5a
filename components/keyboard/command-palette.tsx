import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { countText } from '@/components/listing/papers-count'
import { fetchJson } from '@/components/live-search/fetch-json'
import { tidySearchText } from '@/components/live-search/live-state'
import { queryClient } from '@/components/live-search/query-client'
import { listingHref } from '@/lib/query/listing-href'
import { emptyQuery, withSearch } from '@/lib/query/listing-query'
import { quoted } from '@/lib/text/quoted'
import { ModalDialog } from './modal-dialog'
import { openedDialog } from './opened-dialog'
import { type Command, pageActions, sitePages } from './page-commands'

const GROUPS = [
  { key: 'papers', title: 'Papers', tag: 'font-serif' },
  { key: 'methods', title: 'Methods', tag: 'tag-method' },
  { key: 'languages', title: 'Languages', tag: 'tag-language' },
  { key: 'models', title: 'Base models', tag: 'tag-model' },
  { key: 'introduced', title: 'Introduced', tag: undefined },
] as const

type Group = { title: string; tag?: string | undefined; commands: readonly Command[] }

/** What `GET /api/suggest` answers, as far as the palette needs it. */
type Suggested = Partial<Record<(typeof GROUPS)[number]['key'], Command[]>>

/**
 * Goes anywhere: a field, and links below it. Links and not the options of a list box, for they lead somewhere; arrows
 * walk through them, and a letter typed on the way goes on in the field.
 */
export function CommandPalette() {
  const [typed, setTyped] = useState('')
  const q = tidySearchText(typed)
  const { data, error } = useQuery(
    {
      queryKey: ['suggest', q],
      queryFn: ({ signal }) =>
        fetchJson<Suggested>(`/api/suggest?${new URLSearchParams({ q })}`, signal),
      enabled: q !== '',
      placeholderData: keepPreviousData,
    },
    queryClient,
  )
  const found = q === '' ? undefined : data
  const groups: Group[] = [
    ...GROUPS.map(({ key, title, tag }) => ({ title, tag, commands: found?.[key] ?? [] })),
    { title: 'Pages', commands: fitting(sitePages(), q) },
    { title: 'Actions', commands: fitting(pageActions(), q) },
    { title: 'Search', commands: q === '' ? [] : [searchFor(q)] },
  ]
  return (
    <ModalDialog label="Go to" className="palette">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of field and links */}
      <div onKeyDown={walk}>
        <label htmlFor="palette-field" className="sr-only">
          Go to a paper, method, language, base model or page
        </label>
        <input
          id="palette-field"
          type="search"
          className="field palette-field"
          placeholder="Go to a paper, method, language, page …"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="palette-groups">
          {groups.map((group) => (
            <CommandGroup key={group.title} {...group} />
          ))}
        </div>
        {error !== null && (
          <p role="alert" className="palette-error">
            Papers and names could not be asked for ({error.message}).
          </p>
        )}
      </div>
    </ModalDialog>
  )
}

function CommandGroup({ title, tag, commands }: Group) {
  if (commands.length === 0) return null
  return (
    <section aria-label={title} className="palette-group">
      <h2>{title}</h2>
      <ul>
        {commands.map(({ label, href, count, run }) => (
          <li key={`${label} ${href}`}>
            {href === undefined ? (
              <button type="button" onClick={run}>
                {label}
              </button>
            ) : (
              <a href={href} onClick={() => openedDialog.set(null)}>
                <span className={tag}>{label}</span>
                {count !== undefined && (
                  <>
                    {' '}
                    <span className="count">
                      {countText(count)}
                      <span className="sr-only"> papers</span>
                    </span>
                  </>
                )}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function searchFor(q: string): Command {
  return { label: `All papers with ${quoted(q)}`, href: listingHref(withSearch(emptyQuery(), q)) }
}

function fitting(commands: readonly Command[], q: string): Command[] {
  const wanted = q.toLowerCase()
  return commands.filter(({ label }) => label.toLowerCase().includes(wanted))
}

/** Arrows walk; Enter in the field takes the first, which is marked; any letter returns to the field; Escape closes. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const field = event.currentTarget.querySelector('input')
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')]
  const here = stops.findIndex((stop) => stop.matches(':focus'))
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === 'Escape') {
    // A search field would spend it on its own text
    event.preventDefault()
    openedDialog.set(null)
  } else if (step !== undefined) {
    event.preventDefault()
    const next = here + step < 0 ? field : stops[here + step]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  } else if (event.key === 'Enter' && here === -1) {
    event.preventDefault()
    stops[0]?.click()
  } else if (here !== -1 && event.key.length === 1 && event.key !== ' ') {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) field?.focus()
  }
}
