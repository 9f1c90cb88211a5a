import type { ReactNode } from 'react'
import {
  MAP_COLUMNS,
  MAP_FORMS,
  MAP_ORDERS,
  type MapForm,
  type MapQuery,
  mapHref,
} from '@/lib/map/map-query'

const COLUMN_NAMES = { languages: 'Languages', models: 'Base models' }
const ORDER_NAMES = { papers: 'Most papers', name: 'Name', family: 'Family' }
const FORM_NAMES = { table: 'Table', bars: 'Bars' }

/** The choices of the map, each a link, and at their end what explains it. */
export function MapSwitches({ query, children }: { query: MapQuery; children: ReactNode }) {
  const { view, columns, order, form } = query
  // Another order or other columns make another first page
  const first = { ...query, view: { ...view, page: 1 } }
  return (
    <div className="map-switches no-print">
      <Switch
        name="Against"
        options={MAP_COLUMNS.map((value) => ({
          key: value,
          name: COLUMN_NAMES[value],
          href: mapHref({ ...first, columns: value }),
          current: value === columns,
        }))}
      />
      <Switch
        name="Order"
        options={MAP_ORDERS.map((value) => ({
          key: value,
          name: ORDER_NAMES[value],
          href: mapHref({ ...first, order: value }),
          current: value === order,
        }))}
      />
      <Switch
        name="Show as"
        auto={form === null}
        options={MAP_FORMS.map((value) => ({
          key: value,
          name: FORM_NAMES[value],
          href: mapHref({ ...query, form: value }),
          current: value === form,
        }))}
      />
      {children}
    </div>
  )
}

type Option = { key: string | MapForm; name: string; href: string; current: boolean }

/** `auto`: the screen's width has chosen, which styles show. */
function Switch({
  name,
  options,
  auto = false,
}: {
  name: string
  options: Option[]
  auto?: boolean
}) {
  return (
    <nav className="map-switch" aria-label={name}>
      <span aria-hidden="true">{name}</span>
      {options.map(({ key, name: label, href, current }) => (
        <a
          key={key}
          href={href}
          data-scroll="keep"
          data-auto={auto ? key : undefined}
          aria-current={current ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
