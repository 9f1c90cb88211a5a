import { expect, test } from 'vitest'
import type { IndexedValue } from '../../../lib/listing/collection-index'
import { PaperSet } from '../../../lib/listing/paper-set'
import { FieldValues } from '../../../lib/search/field-values'
import { searchPapers } from '../../../lib/search/search-papers'
import { CollectionWords } from '../../../lib/search/words/collection-words'
import { searchedTitles } from '../../fixtures/searched-titles'

const titles = [
  'Prompt Tuning',
  'Tuning a Prompt',
  'Prompt and Tuning: Prompt Tuning in Practice',
  'A Study of Prompts for Models That Need No Tuning',
  'Models of Prompts',
]
const base = searchedTitles(titles)
const prompts: IndexedValue = {
  value: 'prompts',
  label: 'Soft prompts',
  aliases: ['prompt tuning'],
  parent: null,
  papers: PaperSet.of(titles.length, Uint32Array.of(3)),
}
const index = {
  ...base.index,
  facets: { ...base.index.facets, method: new Map([['prompts', prompts]]) },
}
const searched = {
  index,
  words: new CollectionWords(base.words.text, index),
  fieldValues: new FieldValues(index),
}

test('a search that is the alias of a method has its papers first, but for a paper of that title', () => {
  expect(searchPapers(searched, 'prompt tuning').ranked.slice(0, 2)).toEqual([0, 3])
  expect(searchPapers(searched, 'prompt tuning models').ranked[0]).toBe(3)
  expect(searchPapers(searched, 'tuning prompt').ranked[1]).not.toBe(3)
})

test.each([
  'NOT prompt tuning',
  'prompt tuning OR',
  'OR prompt tuning',
  'prompt tuning AND',
  'AND OR prompt tuning',
])(
  'words that are left out as operators are none of the text that a name is compared with: %s',
  (q) => {
    const { ranked } = searchPapers(searched, 'prompt tuning')
    expect(searchPapers(searched, q).ranked).toEqual(ranked)
  },
)

test('where nothing is ranked by, papers stay in the order of their source', () => {
  for (const q of ['', 'OR', '""', '-models']) {
    const { ranked, isRanked } = searchPapers(base, q)
    expect(isRanked).toBe(false)
    expect(ranked).toEqual(ranked.toSorted((a, b) => a - b))
  }
})

const found = (titles: readonly string[], q: string) => {
  const { ranked, canonical, ignored } = searchPapers(searchedTitles(titles), q)
  return { titles: ranked.map((paper) => titles[paper]), canonical, ignored }
}

test.each([
  'MOVER -Modular Versatile Mobility System',
  'Robots -Basics and (More) Applications-',
  'Learn OR Forget: -A Study',
  'Search with A* and Title:Words',
])('a pasted title is that paper, whatever its signs could be: %s', (title) => {
  const others = ['Modular Robots', 'A Study of Words', 'Mobility Systems']
  const { titles: all, canonical, ignored } = found([...others, title], title)
  expect(all[0]).toBe(title)
  expect(found([...others, title], canonical).titles[0]).toBe(title)
  expect(ignored[0]).toMatchObject({
    text: title,
    reason: 'is a title, so its signs are no operators',
  })
})

test('what is no title keeps its operators', () => {
  const titles = ['LoRA Adapters', 'DoRA Adapters', 'Quantized LoRA']
  expect(found(titles, 'lora -quantized').titles).toEqual(['LoRA Adapters'])
  expect(found(titles, 'quantized -lora').titles).toEqual([])
})

test('a word comes before what is only derived from it, and excluding it leaves that in', () => {
  const titles = [
    'Universal Models',
    'Universal Universals',
    'Models at a University',
    'Universities',
  ]
  const { titles: university } = found(titles, 'university')
  expect(university.slice(0, 2).toSorted()).toEqual(['Models at a University', 'Universities'])
  expect(university).toHaveLength(4)
  expect(found(titles, '-university').titles).toEqual(titles.slice(0, 2))
  expect(found(titles, 'models -(university OR none)').titles).toEqual(['Universal Models'])
})

const NUMBERS = ['GPT-3.5 Revisited', '35 Ways to Prompt', 'Layers 3-4 of 35', 'A 2.5D View']
const LETTERS = ['Łukasz on Smørrebrød', 'Lukasz on Bread']
const SCRIPTS = ['日本語の言語モデル', '词表扩展', 'แบบจำลองภาษา', 'Languages and Models']
const SIGNED = ['C++ Code Models', 'C# Code Models', 'C. elegans']

test.each([
  ['points in numbers', NUMBERS, '3.5', [0]],
  ['numbers', NUMBERS, '35', [1, 2]],
  ['numbers with letters', NUMBERS, '2.5d', [3]],
  ['letters that Unicode does not take apart', LETTERS, 'lukasz smorrebrod', [0]],
  ['words within a run of Japanese', SCRIPTS, '言語モデル', [0]],
  ['words within a run of Chinese', SCRIPTS, 'title:扩展', [1]],
  ['words within a run of Thai', SCRIPTS, 'จำลอง', [2]],
  ['signs in another order', SCRIPTS, '"語言"', []],
  ['C++', SIGNED, 'c++', [0]],
  ['C#', SIGNED, 'C#', [1]],
  ['signs that no paper has', ['Sharp Minima', '語 and 言'], 'f#', []],
  ['signs of scripts that no paper has', ['Sharp Minima', '語 and 言'], '表', []],
])('%s are found as they are written', (_what, titles, q, places) => {
  expect(found(titles, q).titles.toSorted()).toEqual(places.map((at) => titles[at]).toSorted())
})

test.each([
  ['adapters', ['Adapters', 'An Adapter', 'Adaptation']],
  ['adapters OR thai', ['Adapters', 'An Adapter', 'Thai']],
  ['title:adapters', ['Adapters', 'An Adapter']],
  ['-title:adapters -thai', ['Adaptation']],
  ['(adapters -thai) OR thai', ['Adapters', 'An Adapter', 'Thai']],
])('what an operator binds is found by its own forms: %s', (q, expected) => {
  const { titles } = found(['Adapters', 'An Adapter', 'Adaptation', 'Thai'], q)
  expect(titles.toSorted()).toEqual(expected.toSorted())
})

const spelt = ['Colour', 'Colors', 'Optimisation', 'Optimize', 'Trees']

test.each([
  ['color', ['Colour', 'Colors']],
  ['colours', ['Colour', 'Colors']],
  ['colour OR trees', ['Colour', 'Colors', 'Trees']],
  ['title:color', ['Colour', 'Colors']],
  ['"color"', []],
  ['optimising', ['Optimisation', 'Optimize']],
  ['-colour -optimise', ['Optimisation', 'Trees']],
])('the British and the American spelling of a word are one word: %s', (q, expected) => {
  const { titles } = found(spelt, q)
  expect(titles.toSorted()).toEqual(expected.toSorted())
  expect(searchPapers(searchedTitles(spelt), q).correction).toBeNull()
})

test('a field takes a value in either spelling', () => {
  const soft: IndexedValue = { ...prompts, value: 'normalization', label: 'Layer normalization' }
  const facets = { ...base.index.facets, method: new Map([['normalization', soft]]) }
  const values = new FieldValues({ ...base.index, facets })
  const papersOf = (q: string) => [
    ...searchPapers({ ...base, fieldValues: values, index: { ...base.index, facets } }, q).papers,
  ]
  for (const q of ['method:normalisation', 'method:"layer normalisation"', 'method:normalization'])
    expect(papersOf(q)).toEqual([3])
  expect(papersOf('method:normality')).toEqual([])
})

const ranks = [
  'Low-rank Trees',
  'Lowrank Trees',
  'Low Rank Trees',
  'Trees of Low and Rank',
  'Pretraining',
]

test.each([
  ['low-rank', ['Low-rank Trees', 'Lowrank Trees', 'Low Rank Trees']],
  ['low_rank', ['Low-rank Trees', 'Lowrank Trees', 'Low Rank Trees']],
  ['lowrank', ['Low-rank Trees', 'Lowrank Trees']],
  ['(pre-)training', ['Pretraining']],
  ['trees OR (pre-)training', ranks],
])(
  'a compound is found joined, hyphenated and apart, a joined word not apart: %s',
  (q, expected) => {
    expect(found(ranks, q).titles.toSorted()).toEqual(expected.toSorted())
    expect(found(ranks, q).ignored).toEqual([])
  },
)
