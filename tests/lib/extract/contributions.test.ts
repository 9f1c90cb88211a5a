import { expect, test } from 'vitest'
import { contributionMentions } from '../../../lib/extract/contributions'
import { introducedNames } from '../../../lib/extract/introduced-names'
import { paperSignals } from '../../../lib/extract/paper-signals'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()
const contributed = (abstract: string, title = 'Trees') => {
  const signals = paperSignals({ title, abstract }, vocabulary)
  const { mentions } = introducedNames(signals, vocabulary)
  return [...new Set(contributionMentions(signals, mentions).map(({ value }) => value))]
}

test.each([
  ['We propose a new attention mechanism for trees.', ['method']],
  ['We propose AnchorAL.', ['method']],
  ['A fast algorithm for trees is presented.', ['method']],
  ['Our approach halves the time.', ['method']],
  ['We introduce M2QA, a multi-domain question answering benchmark.', ['dataset']],
  ['We manually annotate a corpus of trees.', ['dataset']],
  ['We also build QuxBench, to compare trees.', ['dataset']],
  ['A new corpus is introduced.', ['dataset']],
  ['We introduce MaLA, a large language model for many languages.', ['model']],
  ['We introduce EMMA-500, a language model continue-trained on texts.', ['model']],
  ['We introduce FooLM, a pre-trained language model.', ['model']],
  ['We publish the weights and models on the hub.', ['model']],
  ['This survey orders the field.', ['survey']],
  ['We present an empirical study of trees.', ['study']],
  ['We investigate why trees grow.', ['study']],
  ['The growth of trees is investigated.', ['study']],
  ['We provide a theoretical analysis of trees.', ['study']],
  ['Our main contribution is a novel architecture for trees.', ['method']],
  ['We introduce QuxTree, a specialised growing approach tailored to parks.', ['method']],
  ['We introduce Laplace-Qux, which applies to trees.', ['method']],
  ['We present QuxBERT for trees.', ['model']],
  ['We present QuxLM, a tuning procedure for trees.', ['method']],
  ['We release our models.', ['model']],
  ['Our new Dutch benchmark is hard.', ['dataset']],
  ['We newly collect a dataset of trees.', ['dataset']],
  ['We present the design and development of a climbing hand for trees.', ['method']],
  ['We give the first algorithm for trees.', ['method']],
  ['A novel graph kernel is designed here.', ['method']],
  ['A new dataset, QuxTrees, is introduced.', ['dataset']],
  ['We introduce a series of point-in-time LLMs for trees.', ['model']],
  ['We extend earlier gaits to trees.', ['method']],
  ['We study pre-trained language models on our code and models.', ['study']],
  ['We build a large-scale, diverse synthetic corpus.', ['dataset']],
  ['We develop a suite of simulated benchmarks with trees.', ['dataset']],
  ['We introduce QuxTrees, the first benchmark explicitly designed for trees.', ['dataset']],
  ['We introduce QuxEmbed, a family of large embedding models.', ['model']],
  ['We propose a method. It is trained on an annotated corpus of trees.', ['method']],
  ['We propose a method. This is a step towards building language models.', ['method']],
  ['We propose a method. It wins on a synthetic dataset.', ['method']],
])('"%s" contributes %s', (abstract, contributions) => {
  expect(contributed(abstract)).toEqual(contributions)
})

test.each([
  ['A Survey of Trees', ['survey']],
  ['Leaf: A Large Dataset for Trees', ['dataset']],
  ['Trees in the Wild: An Empirical Study', ['study']],
  ['Why Do Trees Grow?', ['study']],
  ['Cendux: Open Generative Large Language Models for Trees', ['model']],
  ['Leaves and Trees: Fine-Tuning Large Language Models', []],
  ['Peer Review Generation', []],
  ['Learning Trees: The Role of Dataset Diversity', ['study']],
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

test('beside a method it takes more signs of a study, beside one with a name still more', () => {
  const signs = 'We analyze why trees grow. Our findings show that trees grow. We compare oaks.'
  expect(contributed(`We propose a method. ${signs}`)).toEqual(['method', 'study'])
  expect(contributed(`We propose QuxGrow, a method. ${signs}`)).toEqual(['method'])
  expect(contributed(`We propose QuxGrow, a method. ${signs}`, 'Why Do Trees Grow?')).toEqual([
    'method',
    'study',
  ])
})

test('a paper that neither brings a thing nor tells of a study does something by some method', () => {
  expect(contributed('Sampling is slow. We show how trees are sampled by search.')).toEqual([
    'method',
  ])
})

test('what others contributed does not count', () => {
  expect(
    contributed('Existing works propose methods. A recently proposed dataset is small.'),
  ).toEqual([])
})

test('a title that says so is of a study', () => {
  expect(contributed('We adapt models.', 'Adapting Models: An Empirical Study')).toContain('study')
})

test('a name that a study brings is of a method', () => {
  expect(
    contributed('We introduce QuxConnect, a generalisation. We show that it is hard.'),
  ).toEqual(expect.arrayContaining(['method']))
})
