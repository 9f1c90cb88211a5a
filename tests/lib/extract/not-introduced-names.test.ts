import { expect, test } from 'vitest'
import { introduced, namesOf } from './introduced'

test.each([
  ['names of others', 'We propose a method based on QuxBERT and evaluate on QuxBench.'],
  ['a common abbreviation', 'We propose a convolutional neural network (CNN) and present an LLM.'],
  ['a kind, not a name', 'We propose a Qux-based model and an EQux-like layer.'],
  ['a base model', 'We present GPT-4 results and introduce BERT embeddings.'],
  ['what others brought', 'Existing works introduce QuxNet. It fails.'],
  ['a task that is called so by all', 'We present a dataset for Named Entity Recognition.'],
  ['what an earlier paper brought', 'In previous papers we proposed Qux Set Modulation (QSM).'],
  ['a task', 'We propose methods for the Qux Word Disambiguation (QWD) task.'],
  [
    'what is done to make it',
    'We propose a method that uses a technique called qux regularization.',
  ],
  ['a phrase that many capitalise', 'We propose a Deep Reinforcement Learning method.'],
  ['what stands before the work', 'Open Qux Extraction (OpenQE) is hard. Our OpenQE works.'],
  ['what is only used', 'We build benchmarks on two dialogue datasets, QuxSum and ToQuxSum.'],
  ['benchmarks that it runs on', 'We evaluate on three benchmarks: QUX-QA, MSQ-QA and QSVD-QA.'],
  [
    'datasets of others in a list',
    'Experiments on two datasets, i.e., Omniqux and Mini-Quxnet, show it.',
  ],
  ['an adjective', 'We introduce a novel Qux Splatting-based method for scenes.'],
  ['what it is based on', 'We propose an Active Qux Rejection (AQR)-based controller.'],
  ['what it stands around', 'We develop a framework centered around Control Qux Functions (CQFs).'],
  ['a problem', 'We introduce the Traversing Qux Problem (TQP).'],
  [
    'what was proposed before',
    'The recently proposed qux variational coder (QVC) is tested by us.',
  ],
  [
    'what a paper works with',
    'We use the pre-trained QuxBERT and the discourse-annotated corpus QDTB.',
  ],
  ['what a variant is of', 'We introduce a variant of the Random Qux Matching (RQM) approach.'],
  ['a setting', 'We study a novel setting, namely Qux Bandits with Rewards (QBR).'],
  ['what beats or loses', 'We train on QuxNet, our model beats it. On QUX-10K, our method fails.'],
  ['what it goes through', 'We interpret text through the Stereotype Qux Model (SQM), a theory.'],
  ['a team', "Our QuxDExplore d-team's submission wins."],
  ['amounts', 'We release 7B and 13B models and a 10k-hour corpus.'],
  ['what is tested on', 'We propose a loss for nets (QuxNet) and test it on QuxNet.'],
  ['the best so far', 'We propose a loss for the state-of-the-art classifier named QuxBlock.'],
  [
    'what two approaches are',
    'We show that two approaches to transfer, namely Sparse Quxing Masks (SQM), help.',
  ],
  ['data that is new to others', 'We compare on the new Qux Janus Benchmark (QJB) as well.'],
  ['what stands in everybody’s nets', 'We see it via a Gated Residual Network (GQRN) for depth.'],
  [
    'what one would develop',
    'This addresses the challenge of developing robust Qux Parsers (QPs).',
  ],
  ['what a form would reach over', 'We investigate a qux version of it (IQV), where nets learn.'],
  ['whose is told', 'We propose a map of the QuxLM’s states.'],
])('%s is not introduced', (_, abstract) => {
  expect(namesOf(abstract)).toEqual([])
})

test('a name that papers share counts where the title leads with it and the abstract brings it', () => {
  expect(namesOf('We present CLIP, a dataset of notes.', 'CLIP: A Dataset of Notes')).toEqual([
    'CLIP',
  ])
  expect(namesOf('We test CLIP on notes.', 'CLIP: Does It Read?')).toEqual([])
})

test('a part of a longer name is no name', () => {
  expect(namesOf('We present Stochastic Planner-Actor-Quxer (spac), a model.')).toEqual([
    'Stochastic Planner-Actor-Quxer',
  ])
})

test('a long form in the title alone is not taken for a name that holds parts of words', () => {
  expect(namesOf('We mix.', 'ConfQux: Adaptation via Confidence-Based Quxing')).toEqual(['ConfQux'])
})

test('one name in two letter cases is one, under its first spelling', () => {
  expect(
    namesOf('We introduce a framework, called Qux-LLM. Our QUX-LLM works.', 'QUX-LLM: Tuning'),
  ).toEqual(['QUX-LLM'])
})

test('every form has its place in the text', () => {
  const { mentions } = introduced('We propose Learned Qux Propagation (LQP). LQP works.')
  expect(mentions).toEqual([
    { type: 'introduces', value: 'LQP', field: 'abstract', start: 36, end: 39, text: 'LQP' },
    {
      type: 'introduces',
      value: 'LQP',
      field: 'abstract',
      start: 11,
      end: 34,
      text: 'Learned Qux Propagation',
    },
  ])
})
