import { expect, test } from 'vitest'
import { searchPapers } from '../../../lib/search/search-papers'
import { searchedTitles } from '../../fixtures/searched-titles'

const searched = searchedTitles([
  'Low-Rank Adaptation',
  'Vocabulary Extension',
  'A Small Vocabulary of Low Rank',
  'Vocab Sizes',
])

test.each([
  ['"vocabu', [1, 2]],
  ['low "vocabu', [2]],
  ['"vocabulary ext', [1]],
  ['"low-ra', [0, 2]],
  ['smal "vocabu', [2]],
  ['"vocab', [1, 2, 3]],
  // Some paper says it: it is meant as it stands
  ['"small vocabulary', [2]],
  ['"of low', [2]],
  // Closed or not at the end, it is what papers say
  ['"vocabu"', []],
  ['"vocabu" low', []],
  ['-"vocabu', [0, 1, 2, 3]],
])('a phrase that is still typed ends in the beginning of a word: %s', (q, papers) => {
  expect([...searchPapers(searched, q).papers]).toEqual(papers)
})
