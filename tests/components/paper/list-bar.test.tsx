import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ListBar } from '@/components/paper/list-bar'
import { emptyQuery, withFacetValue } from '@/lib/query/listing-query'

const query = withFacetValue(emptyQuery(), 'method', 'lora', 'include')
const position = {
  position: 23,
  total: 27,
  previous: { slug: 'before', title: 'Before' },
  next: null,
}

test('the way back leads to the page of the list that holds the paper, and to its place there', () => {
  const html = renderToStaticMarkup(
    <ListBar slug="here" query={query} words="LoRA" position={position} />,
  )
  expect(html).toContain('href="/?method=lora&amp;page=2#here"')
  expect(html).toContain('27 papers: LoRA')
  expect(html).toContain('23 of 27')
})

test('the neighbours keep the list, and at its end there is no link', () => {
  const html = renderToStaticMarkup(
    <ListBar slug="here" query={query} words="LoRA" position={position} />,
  )
  expect(html).toContain('href="/papers/before?method=lora"')
  expect(html).not.toContain('rel="next"')
})

test('a paper outside the list says so and still leads back to it', () => {
  const html = renderToStaticMarkup(
    <ListBar slug="here" query={query} words="LoRA" position={null} />,
  )
  expect(html).toContain('not in that list')
  expect(html).toContain('href="/?method=lora"')
})

test('large numbers have their commas, as everywhere', () => {
  const html = renderToStaticMarkup(
    <ListBar
      slug="here"
      query={emptyQuery()}
      words=""
      position={{ ...position, position: 26_246, total: 50_000 }}
    />,
  )
  expect(html).toContain('50,000 papers')
  expect(html).toContain('26,246 of 50,000')
})
