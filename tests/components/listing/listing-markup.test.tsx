import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FacetGroup } from '@/components/listing/facet-group'
import { ListingBar } from '@/components/listing/listing-bar'
import { ListingResults } from '@/components/listing/listing-results'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { facetValue, hrefs, listedPaper, listingExample, view } from './listing-example'

test('a facet value leads to the view with it, without it, and with it excluded', () => {
  const values = [
    facetValue('lora', 27, { label: 'LoRA', selected: 'include' }),
    facetValue('peft', 40, { label: 'PEFT' }),
  ]
  const html = renderToStaticMarkup(
    <FacetGroup query={view('method=lora&page=2')} facet="method" values={values} />,
  )
  expect(hrefs(html, 'PEFT, 40 papers')).toEqual(['/?method=lora&method=peft'])
  expect(hrefs(html, 'LoRA, included, 27 papers: remove')).toEqual(['/'])
  expect(hrefs(html, 'not LoRA')).toEqual(['/?not-method=lora'])
  expect(html).toContain('aria-current="true"')
})

test('values beyond the first are no part of the page; a button sends the view on to the page that has them', () => {
  const values = Array.from({ length: 30 }, (_, place) => facetValue(`v${place}`, 30 - place))
  const html = renderToStaticMarkup(<FacetGroup query={view('')} facet="method" values={values} />)
  expect(html.match(/class="value"/g)).toHaveLength(10)
  expect(html).toMatch(
    /<button type="submit" form="search-form"[^>]* formAction="\/facets\/method">Show 20 more</,
  )
})

test('any and all are offered once a value is chosen', () => {
  const group = (search: string) =>
    renderToStaticMarkup(
      <FacetGroup query={view(search)} facet="method" values={[facetValue('lora', 2)]} />,
    )
  expect(group('')).not.toContain('Papers with all')
  expect(hrefs(group('method=lora'), 'Papers with all chosen method')).toEqual([
    '/?method=lora&match-method=all',
  ])
})

test('each condition has a chip that removes it alone', () => {
  const html = renderToStaticMarkup(
    <ListingBar query={view('q=dutch&not-method=lora')} listing={listingExample({ total: 3 })} />,
  )
  expect(hrefs(html, '“dutch”: remove')).toEqual(['/?not-method=lora'])
  expect(hrefs(html, 'not lora: remove')).toEqual(['/?q=dutch'])
  expect(hrefs(html, 'Clear all')).toEqual(['/'])
  expect(html).toMatch(/role="status"[^>]*>3 papers</)
})

test('the chip of a search that was put right has the words that are searched', () => {
  const listing = listingExample({
    total: 3,
    search: {
      words: '',
      canonical: '',
      ignored: [],
      correction: { from: 'lanugage', to: 'language' },
    },
  })
  const html = renderToStaticMarkup(<ListingBar query={view('q=lanugage')} listing={listing} />)
  expect(html).toContain('<mark>language</mark>')
  expect(hrefs(html, '“language”: remove')).toEqual(['/'])
})

test('the button of the filters says what its number counts', () => {
  const html = renderToStaticMarkup(
    <ListingBar query={view('method=lora')} listing={listingExample({ total: 2 })} />,
  )
  expect(html).toContain('>Filters · 2 papers<')
})

test('what the address asks and the page cannot do is said', () => {
  const { query, problems } = parseListingQuery(new URLSearchParams('sort=best'))
  const html = renderToStaticMarkup(
    <ListingBar query={query} listing={listingExample()} problems={problems} />,
  )
  expect(html).toContain('<b>sort</b>')
})

test('a card shows its text as text, opens within its list, and leaves the rest of its tags to links', () => {
  const paper = listedPaper('a', {
    title: 'On <b>bold</b> claims',
    methods: [{ slug: 'lora', name: 'Low-rank adaptation (LoRA)' }],
    languages: [{ code: 'nld', name: 'Dutch' }],
    links: [
      { url: 'https://github.com/a/b', kind: 'code' },
      { url: 'javascript:alert(1)', kind: 'demo' },
    ],
  })
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('method=lora')}
      listing={listingExample({ total: 1, papers: [paper] })}
    />,
  )
  expect(html).toContain('On &lt;b&gt;bold&lt;/b&gt; claims')
  expect(html).toContain('href="/papers/a?method=lora"')
  expect(hrefs(html, 'LoRA')).toEqual(['/papers/a?method=lora#method-lora'])
  expect(html).toContain('href="https://github.com/a/b" rel="noopener"')
  expect(html).not.toContain('javascript:')
  expect(html).toMatch(
    /<button type="submit" form="compare-form" value="a"[^>]* name="paper">Compare</,
  )
})

test('the words that were searched are marked in title and passage', () => {
  const paper = listedPaper('a', {
    highlights: [
      { field: 'title', start: 0, end: 5 },
      { field: 'abstract', start: 11, end: 16 },
    ],
  })
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('q=model')}
      listing={listingExample({ total: 1, papers: [paper] })}
    />,
  )
  expect(html.match(/<mark>.*?<\/mark>/g)).toEqual(['<mark>Title</mark>', '<mark>model</mark>'])
})

const foundByTags = listedPaper('a', {
  methods: [
    { slug: 'lora', name: 'Low-rank adaptation (LoRA)' },
    { slug: 'peft', name: 'PEFT' },
  ],
  languages: [{ code: 'nld', name: 'Dutch' }],
  models: [{ slug: 'llama', name: 'Llama' }],
  reasons: [
    { field: 'title', words: ['adaptation'] },
    { field: 'method', words: ['Low-rank adaptation (LoRA)'] },
    { field: 'model', words: ['Llama'] },
    { field: 'author', words: ['Ann Example'] },
    { field: 'has', words: ['code'] },
  ],
})

test('tags that the search found a paper by are marked where title and passage show nothing of it', () => {
  const list = (paper: typeof foundByTags) =>
    renderToStaticMarkup(
      <ListingResults
        parents={{}}
        query={view('q=lora')}
        listing={listingExample({ total: 1, papers: [paper] })}
      />,
    )
  const marks = (html: string) => html.match(/<mark>.*?<\/mark>/g)
  expect(marks(list(foundByTags))).toEqual(['<mark>LoRA</mark>', '<mark>Llama</mark>'])
  const highlights = [{ field: 'title' as const, start: 0, end: 5 }]
  expect(marks(list({ ...foundByTags, highlights }))).toEqual(['<mark>Title</mark>'])
})

test('a card tells in words only those reasons that it does not show', () => {
  const html = renderToStaticMarkup(
    <ListingResults
      parents={{}}
      query={view('q=lora')}
      listing={listingExample({ total: 1, papers: [foundByTags] })}
    />,
  )
  expect(html).toMatch(/Found by <\/span>author: Ann Example · link: code</)
})

test('all reasons of a card can be opened, but not in the list that follows what is typed', () => {
  const listing = listingExample({ total: 1, papers: [foundByTags] })
  const html = (isTyping: boolean) =>
    renderToStaticMarkup(
      <ListingResults parents={{}} query={view('q=lora')} listing={listing} isTyping={isTyping} />,
    )
  expect(html(false)).toMatch(
    /<summary>Why.*<p>title: adaptation · method: LoRA · model: Llama · author: Ann Example · link: code<\/p><\/details>/,
  )
  expect(html(true)).not.toContain('<details')
  expect(html(true)).toContain('author: Ann Example · link: code')
})

test('without a search no reasons are shown', () => {
  const listing = listingExample({ total: 1, papers: [listedPaper('a')] })
  const html = renderToStaticMarkup(
    <ListingResults parents={{}} query={view('')} listing={listing} />,
  )
  expect(html).not.toContain('card-why')
  expect(html).not.toContain('<details')
})

test('what was not understood as typed is said', () => {
  const search = {
    words: 'Papers with “x”.',
    canonical: 'x',
    ignored: [{ text: '(', reason: 'never closed' }],
    correction: null,
  }
  const html = renderToStaticMarkup(
    <ListingBar query={view('q=(x')} listing={listingExample({ search })} />,
  )
  expect(html).toContain('“(”: never closed')
})

test('a value in the search that nobody knows can be mended by a link', () => {
  const nearest = [{ label: 'LoRA', at: { start: 7, end: 12 }, text: 'lora' }]
  const search = {
    words: '',
    canonical: '',
    ignored: [{ text: 'method:lorra', reason: 'no method is called so', nearest }],
    correction: null,
  }
  const html = renderToStaticMarkup(
    <ListingBar
      query={view('q=method:lorra+dutch&link=code')}
      listing={listingExample({ search })}
    />,
  )
  expect(hrefs(html, 'LoRA')).toEqual(['/?q=method%3Alora+dutch&link=code'])
})

test('what was put right is said, with a link to what was typed, as it stands', () => {
  const correction = { from: 'lanugage of dutch', to: 'language of dutch' }
  const html = renderToStaticMarkup(
    <ListingBar
      query={view('q=lanugage+of+dutch&link=code')}
      listing={listingExample({ search: { words: '', canonical: '', ignored: [], correction } })}
    />,
  )
  expect(html).toContain('Showing results for')
  expect(hrefs(html, 'lanugage of dutch')).toContain('/?q=%22lanugage%22+of+dutch&link=code')
})
