import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withFewUnknown } from '@/components/listing/few-unknown'
import { ListingResults } from '@/components/listing/listing-results'
import { hrefs, listingExample, view } from './listing-example'

test('an unknown value is named, with the nearest ones and a way on without it', () => {
  const unknown = [
    { facet: 'method' as const, value: 'loar', nearest: [{ value: 'lora', label: 'LoRA' }] },
  ]
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('q=x&not-method=loar')}
      listing={listingExample({ unknown })}
    />,
  )
  expect(html).toContain('<q>loar</q>')
  expect(hrefs(html, 'LoRA')).toEqual(['/?q=x&not-method=lora'])
  expect(hrefs(html, 'Go on without it')).toEqual(['/?q=x'])
})

test('of many unknown values some are named and the rest counted', () => {
  const unknown = Array.from({ length: 50 }, (_, at) => ({
    facet: 'method' as const,
    value: `unknown-${at}`,
    nearest: [],
  }))
  const html = renderToStaticMarkup(
    <ListingResults parents={{}} query={view('')} listing={listingExample({ unknown })} />,
  )
  expect(html.match(/<q>/g)).toHaveLength(5)
  expect(html).toContain(
    '45 more of the names in the address are not known either and are left out here',
  )
  expect(hrefs(html, 'all papers')).toEqual(['/'])
})

test('links carry no more unknown values than the page names, and the page asked for', () => {
  const unknown = Array.from({ length: 7 }, (_, at) => ({
    facet: at < 6 ? ('method' as const) : ('model' as const),
    value: `unknown-${at}`,
    nearest: [],
  }))
  const values = `method=lora${unknown.map(({ facet, value }) => `&${facet}=${value}`).join('')}`
  const query = view(`${values}&page=2`)
  const few = withFewUnknown(query, unknown)
  expect(few.facets.method.include).toEqual([
    'lora',
    ...unknown.slice(0, 5).map((one) => one.value),
  ])
  expect(few.facets.model.include).toEqual([])
  expect(few.page).toBe(2)
  expect(withFewUnknown(query, unknown.slice(0, 5))).toBe(query)
})

test('an empty list says what to drop, with the count, and offers three ways on', () => {
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('q=dutch&method=lora')}
      listing={listingExample({ relaxations: [{ indexes: [1], total: 12 }] })}
    />,
  )
  expect(html).toContain('Without lora there are')
  expect(hrefs(html, '12 papers')).toEqual(['/?q=dutch'])
  expect(html.match(/<li>/g)).toHaveLength(3)
})

test('where only several conditions together can be dropped, they are named together', () => {
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('q=dutch&method=lora&language=nld')}
      listing={listingExample({ relaxations: [{ indexes: [0, 2], total: 3 }] })}
    />,
  )
  expect(html).toContain('Without “dutch” and nld there are')
  expect(hrefs(html, '3 papers')).toEqual(['/?method=lora'])
})

test('where one condition is all there is, it is said to fit nothing and not to be dropped', () => {
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('q=xqzzvw')}
      listing={listingExample({ relaxations: [{ indexes: [0], total: 119 }] })}
    />,
  )
  expect(html).toContain('<h2>No paper has “xqzzvw”</h2>')
  expect(html).not.toContain('Without')
})

test('an empty list says which part of the search to leave out, with the filters kept', () => {
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('q=dutch+adapters+title:xyz&link=code')}
      listing={listingExample({
        shorterSearches: [
          { without: 'title:xyz', q: 'dutch adapters', total: 12 },
          { without: '"a b"', q: 'dutch title:xyz', total: 1 },
        ],
      })}
    />,
  )
  expect(html).toContain('Without “title:xyz” there are')
  expect(hrefs(html, '12 papers')).toEqual(['/?q=dutch+adapters&link=code'])
  expect(html).toContain('Without &quot;a b&quot; there is')
  expect(hrefs(html, '1 paper')).toEqual(['/?q=dutch+title%3Axyz&link=code'])
})

test('a page beyond the end leads to the last', () => {
  const html = renderToStaticMarkup(
    <ListingResults parents={{}} query={view('page=9')} listing={listingExample({ total: 45 })} />,
  )
  expect(hrefs(html, 'Go to the last')).toEqual(['/?page=3'])
})
