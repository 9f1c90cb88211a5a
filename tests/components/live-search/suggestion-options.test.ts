import { expect, test } from 'vitest'
import { suggestionGroups } from '@/components/live-search/suggestion-options'
import { emptyQuery } from '@/lib/query/listing-query'
import { parseListingQuery } from '@/lib/query/parse-listing-query'

const nothing = { papers: [], methods: [], languages: [], models: [], introduced: [] }
const base = parseListingQuery(new URLSearchParams('method=lora&sort=title')).query

test('a value is added to the view that one is in, a paper opens', () => {
  const answer = {
    ...nothing,
    languages: [{ label: 'Dutch', href: '/?language=nld', count: 4 }],
    papers: [{ label: 'A Title', href: '/papers/a-title' }],
  }
  expect(suggestionGroups(answer, base, base)).toEqual([
    {
      title: 'Languages',
      options: [
        {
          key: 'language nld',
          label: 'Dutch',
          href: '/?method=lora&language=nld&sort=title',
          does: 'filter',
          tag: 'language',
          code: 'nld',
          count: 4,
        },
      ],
    },
    {
      title: 'Papers',
      options: [
        {
          key: 'paper /papers/a-title A Title',
          label: 'A Title',
          href: '/papers/a-title',
          does: 'open',
        },
      ],
    },
  ])
})

test('what else is searched for stays beside a chosen value', () => {
  const languages = [{ label: 'Dutch', href: '/?q=tokenizer+-vision&language=nld', count: 4 }]
  const [group] = suggestionGroups({ ...nothing, languages }, base, base)
  expect(group?.options[0]?.href).toBe('/?q=tokenizer+-vision&method=lora&language=nld&sort=title')
})

test('a group shows three, and is gone when it is empty', () => {
  const papers = ['a', 'b', 'c', 'd'].map((slug) => ({ label: slug, href: `/papers/${slug}` }))
  const groups = suggestionGroups({ ...nothing, papers }, base, base)
  expect(groups.map(({ title, options }) => [title, options.length])).toEqual([['Papers', 3]])
})

const dora = { ...nothing, methods: [{ label: 'DoRA', href: '/?method=dora', count: 4 }] }
const optionFor = (...[answer, ...views]: Parameters<typeof suggestionGroups>) =>
  suggestionGroups(answer, ...views)[0]?.options[0]

test('beside another value of its facet a chosen one narrows the list, and has no count of another list', () => {
  const option = optionFor(dora, base, base)
  expect(option?.href).toBe('/?method=dora&method=lora&match-method=all&sort=title')
  expect(option).not.toHaveProperty('count')
})

test('where all values of a facet are asked for, the count is that of the list with one more', () => {
  const all = parseListingQuery(
    new URLSearchParams('method=lora&method=peft&match-method=all'),
  ).query
  const option = optionFor(dora, all, all)
  expect(option?.href).toBe('/?method=dora&method=lora&method=peft&match-method=all')
  expect(option?.count).toBe(4)
})

test('a count is shown only where it is that of the list which the value leads to', () => {
  expect(optionFor(dora, emptyQuery(), emptyQuery())?.count).toBe(4)
  const dutch = parseListingQuery(new URLSearchParams('language=nld')).query
  expect(optionFor(dora, dutch, emptyQuery())).not.toHaveProperty('count')
  const beside = {
    ...nothing,
    methods: [{ label: 'DoRA', href: '/?q=vision&method=dora', count: 4 }],
  }
  expect(optionFor(beside, emptyQuery(), emptyQuery())).not.toHaveProperty('count')
})
