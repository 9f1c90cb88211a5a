import { expect, test } from 'vitest'
import { anchorOf } from '../../../lib/evidence/anchor'
import { evidenceTags, tagFinder } from '../../../lib/evidence/evidence-tags'
import type { Evidence, Mention } from '../../../lib/paper'

function mention(change: Partial<Mention>): Mention {
  return {
    type: 'method',
    value: 'lora',
    field: 'abstract',
    start: 0,
    end: 4,
    text: 'LoRA',
    ...change,
  }
}

test.each([
  ['method', 'continued-pretraining', 'method-continued-pretraining'],
  ['language', 'nld', 'language-nld'],
  ['introduces', 'BLOOM+1', 'introduces-bloom-1'],
  ['introduces', 'Naïve Bayes', 'introduces-naive-bayes'],
  ['introduces', 'γ', 'introduces-3b3'],
  ['link', 'https://github.com/bigscience/xP3', 'link-github-com-bigscience-xp3'],
] as const)('the anchor of %s %s is %s', (type, value, anchor) => {
  expect(anchorOf(type, value)).toBe(anchor)
})

test('mentions of one tag are gathered, title first, and a repeated place counts once', () => {
  const evidence: Evidence[] = [
    mention({ start: 20, end: 24 }),
    mention({ field: 'title', start: 9, end: 13 }),
    mention({ start: 20, end: 24 }),
    mention({ start: 5, end: 9 }),
  ]
  const [tag, ...others] = evidenceTags(evidence)
  expect(others).toEqual([])
  expect(tag?.mentions.map(({ field, start }) => `${field} ${start}`)).toEqual([
    'title 9',
    'abstract 5',
    'abstract 20',
  ])
})

test('only tags with words in the text are numbered; the rest keep their reasons', () => {
  const tags = evidenceTags([
    { type: 'link', value: 'https://github.com/a/b', reason: 'given by the source' },
    mention({}),
    mention({ type: 'language', value: 'nld', start: 9, end: 14, text: 'Dutch' }),
  ])
  expect(tags.map(({ slot }) => slot)).toEqual([null, 1, 2])
  expect(tags[0]?.reasons).toEqual(['given by the source'])
})

test('two tags whose values look alike in a link still have anchors of their own', () => {
  const tags = evidenceTags([
    mention({ type: 'introduces', value: 'FLoRA' }),
    mention({ type: 'introduces', value: 'F-LoRA' }),
    mention({ type: 'introduces', value: 'f lora' }),
  ])
  expect(tags.map(({ anchor }) => anchor)).toEqual([
    'introduces-flora',
    'introduces-f-lora',
    'introduces-f-lora-2',
  ])
})

test('a tag is found by type and value, and only by both', () => {
  const find = tagFinder(evidenceTags([mention({})]))
  expect(find('method', 'lora')?.slot).toBe(1)
  expect(find('model', 'lora')).toBeUndefined()
})
