import { expect, test } from 'vitest'
import { suggestionGroups } from '@/components/live-search/suggestion-options'
import { parseListingQuery } from '@/lib/query/parse-listing-query'

const nothing = { papers: [], methods: [], languages: [], models: [], introduced: [] }
const base = parseListingQuery(new URLSearchParams('method=lora&sort=title')).query

test('a value is added to the view that one is in, a paper opens', () => {
  const answer = {
    ...nothing,
    languages: [{ label: 'Dutch', href: '/?language=nld', count: 4 }],
    papers: [{ label: 'A Title', href: '/papers/a-title' }],
  }
  expect(suggestionGroups(answer, base)).toEqual([
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
  const [group] = suggestionGroups({ ...nothing, languages }, base)
  expect(group?.options[0]?.href).toBe('/?q=tokenizer+-vision&method=lora&language=nld&sort=title')
})

test('a group shows three, and is gone when it is empty', () => {
  const papers = ['a', 'b', 'c', 'd'].map((slug) => ({ label: slug, href: `/papers/${slug}` }))
  const groups = suggestionGroups({ ...nothing, papers }, base)
  expect(groups.map(({ title, options }) => [title, options.length])).toEqual([['Papers', 3]])
})
