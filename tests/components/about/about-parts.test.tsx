import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AboutCorrections } from '@/components/about/about-corrections'
import { AboutPapers } from '@/components/about/about-papers'
import { AboutQuality } from '@/components/about/about-quality'
import { MethodTable } from '@/components/about/method-table'
import { QualityTable } from '@/components/about/quality-table'
import { SearchHelp } from '@/components/about/search-help'
import { OPERATORS } from '@/lib/search/operators'
import type { CollectionFacts } from '@/lib/store/store'

const facts: CollectionFacts = {
  papers: 1200,
  changed: '2026-11-02T10:00:00.000Z',
  repaired: 0,
  withAuthors: 0,
  withVenue: 0,
  withYear: 0,
  withUrl: 0,
  years: null,
  mentions: 34_567,
}

function papersText(change: Partial<CollectionFacts>): string {
  const html = renderToStaticMarkup(
    <AboutPapers facts={{ ...facts, ...change }} methods={3} languages={2} models={1} />,
  )
  return html.replace(/<[^>]+>/g, '')
}

test('the papers are told by what their sources give, and by nothing else', () => {
  const bare = papersText({})
  expect(bare).toContain('holds 1,200 papers, last changed on 2 November 2026.')
  expect(bare).toContain('gives neither authors nor venue nor year')
  expect(bare).toContain('34,567 mentions')
  const rich = papersText({
    withAuthors: 1200,
    withYear: 900,
    years: { first: 2018, last: 2025 },
    repaired: 15,
  })
  expect(rich).toContain('authors for all, a year for 900')
  expect(rich).toContain('from 2018 to 2025')
  expect(rich).toContain('in 15 papers, left-overs of LaTeX')
  expect(rich).not.toContain('venue')
  expect(papersText({ changed: null })).toContain('holds 1,200 papers. Titles')
})

test('the search help shows every operator of the parser, with a search that uses it', () => {
  const html = renderToStaticMarkup(<SearchHelp withAuthors={1} />)
  for (const { example } of OPERATORS) {
    expect(html).toContain(`href="/?${new URLSearchParams({ q: example })}"`)
  }
  expect(html.match(/<dt>/g)).toHaveLength(OPERATORS.length)
})

test('where no paper has authors, the help does not lead to a search for one', () => {
  const html = renderToStaticMarkup(<SearchHelp withAuthors={0} />)
  expect(html).toContain('author:hinton')
  expect(html).not.toContain('href="/?q=author')
})

const counts = { right: 9, extra: 1, missing: 2 }

test('figures stand beside what they were measured on', () => {
  const file = 'tests/gold/seed-papers-labelled.jsonl'
  const fields = { methods: { ...counts, papers: 51 } }
  const html = renderToStaticMarkup(
    <QualityTable sets={[{ file, papers: 51, fields }]} papers="labelled papers" />,
  )
  expect(html).toContain('Precision, recall and F1 on labelled papers')
  expect(html).toContain('First collection')
  expect(html).toContain('51 of the 119 papers')
  expect(html).toContain('in view while rules were written')
  expect(html).toContain(
    '<th scope="row">Methods</th><td>51</td><td>0.900</td><td>0.818</td><td>0.857</td>',
  )
})

test('papers that rules were written with are told apart, and do not come first', () => {
  const set = (file: string) => ({ file, papers: 1, fields: { methods: { ...counts, papers: 1 } } })
  const sets = [set('tests/gold/seed-papers-labelled.jsonl'), set('tests/gold/not-in-view.jsonl')]
  const html = renderToStaticMarkup(
    <AboutQuality methods={[]} measured={{ fields: {}, sets, methods: {}, unseenMethods: {} }} />,
  )
  const [unseen, seen] = html.split('<details')
  expect(unseen).toContain('tests/gold/not-in-view.jsonl')
  expect(unseen).not.toContain('51 of the 119')
  expect(seen).toContain('51 of the 119')
})

test('where all papers were in view, it is said', () => {
  const sets = [
    {
      file: 'tests/gold/seed-papers-labelled.jsonl',
      papers: 1,
      fields: { methods: { ...counts, papers: 1 } },
    },
  ]
  const html = renderToStaticMarkup(
    <AboutQuality methods={[]} measured={{ fields: {}, sets, methods: {}, unseenMethods: {} }} />,
  )
  expect(html).toContain('expect lower figures')
  expect(html).not.toContain('papers that no rule was written with')
})

test('kinds of tags that no labels tell of are named as not measured', () => {
  const fields = { methods: { ...counts, papers: 51 }, models: { ...counts, papers: 51 } }
  const html = renderToStaticMarkup(
    <AboutQuality methods={[]} measured={{ fields, sets: [], methods: {}, unseenMethods: {} }} />,
  )
  expect(html).toContain(
    'languages, number of languages, contribution, links, introduced names and availability: how good these tags are is not known.',
  )
})

test('a method that no labelled paper has shows no figure', () => {
  const method = (slug: string) => ({
    slug,
    name: slug,
    parent: null,
    definition: `What ${slug} is.`,
    aliases: [],
    count: 4,
  })
  const html = renderToStaticMarkup(
    <MethodTable
      methods={[method('lora'), method('rare')]}
      measured={{
        fields: {},
        sets: [],
        methods: { lora: counts },
        unseenMethods: { lora: { right: 2, extra: 1, missing: 1 } },
      }}
    />,
  )
  expect(html).toContain('<td>4</td><td>11</td><td>0.857</td><td>2 of 3</td><td>1</td>')
  expect(html).toContain('<td>4</td><td>0</td><td>–</td><td>–</td><td>–</td>')
  expect(html).toContain('What rare is.')
})

test('corrections are counted and listed with names and reasons', () => {
  const correction = { slug: 'p', title: 'A Paper', type: 'method', reason: 'Table 2.' } as const
  const html = renderToStaticMarkup(
    <AboutCorrections
      methods={[{ slug: 'lora', name: 'LoRA' }]}
      models={[]}
      corrections={[
        { ...correction, change: 'added', value: 'lora' },
        { ...correction, change: 'removed', value: 'gone' },
      ]}
    />,
  )
  expect(html).toContain('2 tags have been corrected, on 1 paper:')
  expect(html).toContain('method <b>LoRA</b> added: Table 2.')
  expect(html).toContain('method <b>gone</b> removed: Table 2.')
  expect(
    renderToStaticMarkup(<AboutCorrections corrections={[]} methods={[]} models={[]} />),
  ).toContain('No tag of this collection has been corrected.')
})
