import { expect, test } from 'vitest'
import { literalQuery } from '../../../lib/search/correct-query'
import { searchPapers } from '../../../lib/search/search-papers'
import { searchedTitles } from '../../fixtures/searched-titles'

test.each([
  ['lanugage dutch', 'language dutch', '"lanugage" dutch'],
  ['(lanugage OR x) method:lora', '(language OR x) method:lora', '("lanugage" OR x) method:lora'],
  ['highdimensional data', 'high dimensional data', '"highdimensional" data'],
  ['self-superviesd nets, nets', 'self-supervised nets, nets', '"self-superviesd" nets, nets'],
  ['a b', 'c d', '"a" "b"'],
])('of "%s" put right as "%s", what was typed is %s', (from, to, literal) => {
  expect(literalQuery({ from, to })).toBe(literal)
})

const titles = [
  'Language Models for Dutch Speech',
  'Language Models for Thai',
  'Languages and their Models',
  'Optimal Transport in High Dimensional Spaces',
  'Self-supervised Representation Learning',
  'A Landscape of Gages',
  'Learning Kernels Online',
  'Earning While Young',
  'What Versions of That Are With Us',
  'Bulgarian Adaptive Ads',
  'Gauges of Online Kernels in High Dimensional Spaces',

  'The Grey Wolf Solves It',
  'One Augments Retrieval',
  'Augmented Retrieval',
  'Retrieval that is Augmented',
]
const searched = searchedTitles(titles)
const corrected = (q: string) => searchPapers(searched, q).correction?.to ?? null

test.each([
  ['lanugage', 'language'],
  ['langauge models', 'language models'],
  ['languge', 'language'],
  ['lamguage', 'language'],
  ['dutch languagge model', 'dutch language model'],
  ['optmal transprt', 'optimal transport'],
  ['highdimensional', 'high dimensional'],
  ['self-superviesd learning', 'self-supervised learning'],
  ['self superviesd learning', 'self supervised learning'],
  ['(lanugage OR kernels) thai', '(language OR kernels) thai'],
  ['adative', 'adaptive'],
  ['wolves', 'wolf'],
  ['augmentd retrieval', 'augmented retrieval'],
])('"%s" is searched as "%s"', (q, to) => {
  expect(searchPapers(searched, q).correction).toEqual({ from: q, to })
})

test.each([
  'language',
  'languages',
  'gages',
  'zzzzzz',
  'xq',
  '"lanugage" models',
  '-lanugage',
  'author:lanugage',
  'langu',
  'lang',
  'thai',
  'thai OR lao',
  'persian',
  'hungarian dutch',
  'tok pisin',
])('"%s" is taken as it stands', (q) => {
  expect(corrected(q)).toBeNull()
})

test.each(['gages', 'langua', 'lanugage', 'dutsh', 'langua dutch', 'kernal learning'])(
  'what "%s" is put right to is told by plain words alone, so that no operator adds papers',
  (q) => {
    const { papers } = searchPapers(searched, q)
    for (const operator of [
      'models OR learning',
      '(transport kernels) OR speech',
      '-x',
      'mod*',
      '(high online kernels spaces) OR x',
    ]) {
      const narrowed = searchPapers(searched, `${q} ${operator}`).papers
      expect([...narrowed.and(papers)], operator).toEqual([...narrowed])
    }
  },
)

test.each(['wich', 'thta', 'wtih'])('"%s" never becomes a stop word', (q) => {
  expect(['with', 'that', 'what', 'which']).not.toContain(corrected(q))
})

test('a field’s misspelt name, put right, is a word and no field', () => {
  const { correction, binding, plain } = searchPapers(
    searched,
    'tiel:kernels autor:lerning kernels',
  )
  expect(binding).toEqual([])
  expect(correction?.to).not.toMatch(/\b(title|author):/)
  expect(plain.length).toBeGreaterThan(0)
  expect(corrected('lanugage:dutch')).toBe('language dutch')
})

test('of two words as near the one is meant that goes with the others', () => {
  // "lerning" is one letter from "learning" and two from "earning"
  expect(corrected('lerning kernels')).toBe('learning kernels')
  expect(corrected('lerning young')).toBe('earning young')
})

test('a rare word that stands nowhere with the others may be meant for another', () => {
  expect(corrected('earning kernels online')).toBe('learning kernels online')
  expect(corrected('earning young')).toBeNull()
})

test('what is left of a word is the beginning of one, and nothing is called misspelt', () => {
  const { correction, plain, ranked } = searchPapers(searched, 'self representat')
  expect(correction).toBeNull()
  expect(plain.map(({ prefix }) => prefix)).toEqual([false, true])
  expect(ranked.map((paper) => titles[paper])).toEqual(['Self-supervised Representation Learning'])
})

test('a short word that no paper has beside the other words is put right where a letter is missing', () => {
  const needs = Array.from({ length: 150 }, (_, at) => `Trees Need Water ${at}`)
  const papers = searchedTitles([...needs, 'Attention is All You Need', 'Trees of Ned', 'Nedelina'])
  expect(searchPapers(papers, 'attention is all you ned').correction?.to).toBe(
    'attention is all you need',
  )
  expect(searchPapers(papers, 'trees ned').correction).toBeNull()
  expect(searchPapers(papers, 'ned').correction).toBeNull()
  // Two letters are as likely two names
  expect(searchPapers(papers, 'attention ne').correction).toBeNull()
})
