import { expect, test } from 'vitest'
import { contributionMentions } from '../../../lib/extract/contributions'
import { paperSignals } from '../../../lib/extract/paper-signals'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()
const contributed = (abstract: string, title = 'Trees') => [
  ...new Set(
    contributionMentions(paperSignals({ title, abstract }, vocabulary)).map(({ value }) => value),
  ),
]

test.each([
  ['We propose a new attention mechanism for trees.', ['method']],
  ['We propose AnchorAL.', ['method']],
  ['A fast algorithm for trees is presented.', ['method']],
  ['Our approach halves the time.', ['method']],
  ['We introduce M2QA, a multi-domain question answering benchmark.', ['dataset']],
  ['We manually annotate a corpus of trees.', ['dataset']],
  ['A new corpus is introduced.', ['dataset']],
  ['We introduce MaLA, a large language model for many languages.', ['model']],
  ['We publish the weights and models on the hub.', ['model']],
  ['This survey orders the field.', ['survey']],
  ['We present an empirical study of trees.', ['study']],
  ['We investigate why trees grow.', ['study']],
  ['The growth of trees is investigated.', ['study']],
])('"%s" contributes %s', (abstract, contributions) => {
  expect(contributed(abstract)).toEqual(contributions)
})

test.each([
  ['A Survey of Trees', ['survey']],
  ['Leaf: A Large Dataset for Trees', ['dataset']],
  ['Trees in the Wild: An Empirical Study', ['study']],
  ['Why Do Trees Grow?', ['study']],
  ['Peer Review Generation', []],
])('the title "%s" alone says %s', (title, contributions) => {
  expect(contributed('Trees are tall.', title)).toEqual(contributions)
})

test('a method that is also evaluated is no study, but an empirical study beside it is', () => {
  expect(contributed('We propose a method. We compare trees.')).toEqual(['method'])
  expect(contributed('We propose a method. We systematically compare trees.')).toEqual([
    'method',
    'study',
  ])
})

test('what others contributed does not count', () => {
  expect(
    contributed('Existing works propose methods. A recently proposed dataset is small.'),
  ).toEqual([])
})
