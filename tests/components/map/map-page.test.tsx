import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MapPage } from '../../../components/map/map-page'
import { parseMapQuery } from '../../../lib/map/map-query'
import type { CrossTable } from '../../../lib/store/store'
import { crossExample, wideCross } from '../../lib/map/cross-example'
import { listingExample } from '../listing/listing-example'

function page(search: string, cross: CrossTable = crossExample): string {
  const query = parseMapQuery(new URLSearchParams(search))
  const { facets } = listingExample()
  return renderToStaticMarkup(<MapPage query={query} cross={cross} facets={facets} />)
}

test('every cell leads to its list and says what it is of, gaps too', () => {
  const html = page('form=table')
  expect(html).toContain(
    '<a href="/?method=lora&amp;language=nld" rel="nofollow" aria-label="2: LoRA, Dutch">2</a>',
  )
  expect(html).toContain(
    '<a href="/?method=lora&amp;language=jpn" rel="nofollow" aria-label="no paper: LoRA, Japanese">·</a>',
  )
  expect(html.match(/<th scope="col"/g)).toHaveLength(3)
  expect(html.match(/<th scope="row"/g)).toHaveLength(3)
})

test('what is missing although chance alone would bring it is marked as a gap, what is just rare is not', () => {
  const html = page('form=table')
  // 4 of 9 papers have pruning and 4 have Dutch, which makes nearly two
  expect(html).toMatch(
    /data-none="gap"><a href="[^"]*" rel="nofollow" aria-label="no paper, a gap: Pruning, Dutch">○</,
  )
  expect(html).toMatch(
    /data-none=""><a href="[^"]*" rel="nofollow" aria-label="no paper: LoRA, Icelandic">·</,
  )
})

test('every method and language has the number of all its papers, and every shade its numbers', () => {
  const html = page('form=table')
  expect(html).toContain('all papers')
  expect(html).toMatch(/<span class="tag-language">Dutch<\/span><b class="count">4<\/b>/)
  expect(html).toMatch(/<span class="tag-method">LoRA<\/span><span class="count">3<\/span>/)
  expect(html.match(/class="map-legend".*?<\/p>/s)?.[0]).toContain('<span data-heat="3">3</span>')
  expect(page('form=bars')).not.toContain('map-legend')
})

test('as bars, what has one paper stands in a line, and what has nothing at the end', () => {
  const html = page('form=bars', {
    ...crossExample,
    rows: [...crossExample.rows, { value: 'clip', label: 'CLIP', parent: null, count: 2 }],
    counts: crossExample.counts.map((column) => [...column, 0]),
  })
  const [peft = ''] = html.match(/<li><h2>.*?<\/li><\/ul><\/li>/s) ?? []
  expect(peft).toMatch(
    /map-bar-list[^>]*>(?:(?!map-bar-singles).)*Dutch.*map-bar-singles.*Icelandic/s,
  )
  expect(html).toMatch(/With none of the languages.*CLIP/s)
})

test('the filters of the list stay in every cell, and can be taken back', () => {
  const html = page('form=table&link=code&q=tokens')
  expect(html).toContain('href="/?q=tokens&amp;method=lora&amp;language=nld&amp;link=code"')
  expect(html).toContain(
    'href="/map?link=code&amp;form=table" class="chip" aria-label="“tokens”: remove"',
  )
})

test('against base models the cells lead to methods and models', () => {
  expect(page('columns=models&form=table')).toContain('href="/?method=lora&amp;model=nld"')
})

test('the files carry the map’s own parameters', () => {
  const html = page('method=lora&order=name')
  expect(html).toContain('href="/map/csv?method=lora&amp;order=name"')
  expect(html).toContain('href="/map/svg?method=lora&amp;order=name"')
})

test('what is left out is counted, with the way to all of it', () => {
  const html = page('', wideCross(500))
  expect(html).toContain('href="/map?show=all"')
  expect(html).toContain('Show all 1 × 500')
  expect(page('show=all&page=2', wideCross(500))).toContain('href="/map?show=all&amp;page=3"')
})

test('a map without a cell says why and leads on', () => {
  const html = page('method=lora', {
    ...crossExample,
    total: 0,
    placed: 0,
    rows: [],
    columns: [],
    counts: [],
  })
  expect(html).toContain('No paper fits these filters.')
  expect(html).toContain('href="/map"')
})
