import { expect, test } from 'vitest'
import { introducedNames } from '../../../lib/extract/introduced-names'
import { paperSignals } from '../../../lib/extract/paper-signals'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()
const introduced = (abstract: string, title = 'A title') =>
  introducedNames(paperSignals({ title, abstract }, vocabulary), vocabulary)
const namesOf = (abstract: string, title?: string) =>
  introduced(abstract, title).introduces.map(({ name, long }) =>
    long ? `${name} = ${long}` : name,
  )

test.each([
  [
    'before the colon of the title',
    'We tune models.',
    'QuxLingo: Teaching Languages',
    ['QuxLingo'],
  ],
  [
    'a plain word in the title that the abstract brings',
    'We introduce Cendol, a collection.',
    'Cendol: Models',
    ['Cendol'],
  ],
  ['right after the verb', 'We propose QuxLoRA, which tunes models.', undefined, ['QuxLoRA']],
  [
    'a plain word that is explained',
    'We present Sparrow, a bird of a model.',
    undefined,
    ['Sparrow'],
  ],
  ['before a noun', 'We release the QuxBench benchmark.', undefined, ['QuxBench']],
  ['after "called"', 'We build a new model called QuxNet.', undefined, ['QuxNet']],
  [
    'several words after "called"',
    'We build a module called Linear Feature Alignment.',
    undefined,
    ['Linear Feature Alignment'],
  ],
  [
    'beside its kind',
    'We present the first dataset, QuxTR and the first treebank, QUX-BOUN for Turkish.',
    undefined,
    ['QuxTR', 'QUX-BOUN'],
  ],
  [
    'after "our"',
    'Results show that our low-rank variant QuxRE-Adapt works.',
    undefined,
    ['QuxRE-Adapt'],
  ],
  ['in a list', 'We introduce DiffuQux and DiffuQuxLM.', undefined, ['DiffuQux', 'DiffuQuxLM']],
])('a name is found %s', (_, abstract, title, names) => {
  expect(namesOf(abstract, title)).toEqual(names)
})

test.each([
  [
    'short after long',
    'We propose Learned Qux Propagation (LQP).',
    undefined,
    ['LQP = Learned Qux Propagation'],
  ],
  [
    'long after short',
    'We call it ProKeQ (Proximal Kernel Qux).',
    undefined,
    ['ProKeQ = Proximal Kernel Qux'],
  ],
  [
    'long in the title alone',
    'We present OLoQA.',
    'OLoQA: Orthonormal Low-Qux Adaptation of Models',
    ['OLoQA = Orthonormal Low-Qux Adaptation'],
  ],
  [
    'long that leads the title',
    'Our method, Policy Qux via Language Optimization (PQLO), works.',
    'Policy Qux via Language Optimization',
    ['PQLO = Policy Qux via Language Optimization'],
  ],
  [
    'parts of a framework',
    'We propose a framework consisting of Hierarchical Qux Alignment (HQA) and Text Qux Rectifier (TQR).',
    undefined,
    ['HQA = Hierarchical Qux Alignment', 'TQR = Text Qux Rectifier'],
  ],
  [
    'letters in another order after "namely"',
    'We measure trees. A metric is proposed, namely qux of attention maps (AQux).',
    undefined,
    ['AQux = qux of attention maps'],
  ],
])('short and long form are tied: %s', (_, abstract, title, names) => {
  expect(namesOf(abstract, title)).toEqual(names)
})

test.each([
  ['names of others', 'We propose a method based on QuxBERT and evaluate on QuxBench.'],
  ['a common abbreviation', 'We propose a convolutional neural network (CNN) and present an LLM.'],
  ['a kind, not a name', 'We propose a Qux-based model and an EQux-like layer.'],
  ['a base model', 'We present GPT-4 results and introduce BERT embeddings.'],
  ['what others brought', 'Existing works introduce QuxNet. It fails.'],
  ['a task that is called so by all', 'We present a dataset for Named Entity Recognition.'],
  ['amounts', 'We release 7B and 13B models and a 10k-hour corpus.'],
])('%s is not introduced', (_, abstract) => {
  expect(namesOf(abstract)).toEqual([])
})

test('a name that papers share counts where the title leads with it and the abstract brings it', () => {
  expect(namesOf('We present CLIP, a dataset of notes.', 'CLIP: A Dataset of Notes')).toEqual([
    'CLIP',
  ])
  expect(namesOf('We test CLIP on notes.', 'CLIP: Does It Read?')).toEqual([])
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
