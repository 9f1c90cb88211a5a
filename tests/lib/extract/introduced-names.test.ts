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
  [
    'of several capitalised words',
    'We thus propose Qux Randomisation as a novel method, and design a Few-Qux Learning Strategy.',
    undefined,
    ['Qux Randomisation', 'Few-Qux Learning Strategy'],
  ],
  [
    'in small letters after "named"',
    'We propose a new method named self-merging quxtree to rebuild surfaces.',
    undefined,
    ['self-merging quxtree'],
  ],
  [
    'in small letters beside a new kind',
    'We present a novel transfer strategy, trans-quxization, designed for this. We release our tool, quxatz, as open source.',
    undefined,
    ['trans-quxization', 'quxatz'],
  ],
  [
    'beside the kind that is ours, without a verb',
    'Our solution, QuxryML, is fair. It ends in a synthetic dataset, QuxT2C.',
    undefined,
    ['QuxryML', 'QuxT2C'],
  ],
  [
    'in a list after a colon',
    'We propose two novel metrics: Verbalized Qux and Probing Qux.',
    undefined,
    ['Verbalized Qux', 'Probing Qux'],
  ],
  [
    'before "A Model" in the title',
    'Images are matched.',
    'Selective Qux: A Model for Disparity Estimation',
    ['Selective Qux'],
  ],
  [
    'as a variant of another',
    'We introduce Qux-VAE. Qux-VAE-Prod is faster, Qux-VAE-large is not meant.',
    undefined,
    ['Qux-VAE', 'Qux-VAE-Prod'],
  ],
  [
    'in small letters after the verb, where it is explained',
    'We propose qux shaping, a method which inserts words.',
    undefined,
    ['qux shaping'],
  ],
  [
    'in quotes after the verb',
    'We present "deep qux flow" for video.',
    undefined,
    ['deep qux flow'],
  ],
  [
    'in quotes before its kind',
    "We present a new technique called 'generalized quxes' algorithm.",
    undefined,
    ['generalized quxes'],
  ],
  [
    'in brackets, whatever its letters',
    'We propose a qux-oriented encoder (KPEQux) to rank phrases.',
    undefined,
    ['KPEQux'],
  ],
  [
    'as a plain word after its kind',
    'We propose a modular prompting paradigm Quxthept to reason.',
    undefined,
    ['Quxthept'],
  ],
  [
    'after its kind, before "via"',
    'We propose a novel and effective learning framework QuxKG via two modules.',
    undefined,
    ['QuxKG'],
  ],
  [
    'of several words after "our", where it is explained',
    'Our Interactive Quxitor, a transformer, outperforms others.',
    undefined,
    ['Interactive Quxitor'],
  ],
  [
    'of two works that end alike',
    'We present the Payload Qux Controller and Cable Qux Controller.',
    undefined,
    ['Payload Qux Controller', 'Cable Qux Controller'],
  ],
  ['before a dash in the title', 'Images are scored.', 'QUXAM - A Metric for Images', ['QUXAM']],
  ['without "Demonstrating"', 'Tasks are hard.', 'Demonstrating QUXEMBLE: Data', ['QUXEMBLE']],
  [
    'of two words',
    'Text is read.',
    'Deep QuxSpotter: Reading Scenes End to End',
    ['Deep QuxSpotter'],
  ],
  [
    'as a made-up word that the abstract writes no other way',
    'Maps are built. Voxqux runs in real time.',
    'Voxqux: Distance Fields on Board',
    ['Voxqux'],
  ],
  [
    'in the title, where the abstract says its kind',
    'This discusses the design of the legs. The leg is from QuxMASC, a biped with springs.',
    'Design of QuxMASC',
    [],
  ],
  [
    'in the title and apposed',
    'Here CAT-Qux, a graphical algorithm, maps rooms.',
    'Persistent Mapping using CAT-Qux',
    ['CAT-Qux'],
  ],
  [
    'though others know it, where the work names itself so',
    'We introduce BERT, a model for language. Our method, called the Relation Network (RN), compares.',
    'Relation Network for Language',
    ['BERT', 'RN = Relation Network'],
  ],
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
  [
    'before "termed", without its kind',
    'We propose an Explainable and effiCient Qux method, termed ECQ.',
    undefined,
    ['ECQ = Explainable and effiCient Qux'],
  ],
  [
    'after a comma',
    'We propose PLQE, a Porous Lattice Qux Encoder.',
    undefined,
    ['PLQE = Porous Lattice Qux Encoder'],
  ],
  [
    'a digit for repeated letters',
    'This leads to “Critical-Layer, Core-Qux, Collaborative Pathway Optimization (C3PO)”, which we propose.',
    'C3PO: Critical-Layer, Core-Qux, Collaborative Pathway Optimization',
    ['C3PO = Critical-Layer, Core-Qux, Collaborative Pathway Optimization'],
  ],
  [
    'beside a brought pair',
    'We introduce two modules within it: Qux Feature Enhancement (QFE) and Neural Qux Aligner (NQA).',
    undefined,
    ['QFE = Qux Feature Enhancement', 'NQA = Neural Qux Aligner'],
  ],
  [
    'after a kind and a dash',
    'We propose a simple method — multilingual qux pretraining (MQP).',
    undefined,
    ['MQP = multilingual qux pretraining'],
  ],
  [
    'in brackets after capitals that do not fit',
    'We propose a Guided Story Qux System (PICQ).',
    undefined,
    ['PICQ = Guided Story Qux System'],
  ],
  [
    'after its long form and a comma',
    'We propose Distributed Qux Policy Gradients, DQPG, for control.',
    undefined,
    ['DQPG = Distributed Qux Policy Gradients'],
  ],
  [
    'after the kind and "i.e."',
    'We propose a novel model, i.e., Reinforced Qux Attention Network (RQAN), which learns.',
    undefined,
    ['RQAN = Reinforced Qux Attention Network'],
  ],
  [
    'after whatever is novel',
    'We propose a novel activation function, the multi-bin qux unit (MQU), for networks.',
    undefined,
    ['MQU = multi-bin qux unit'],
  ],
  [
    'before "a novel variant"',
    'We sort with mixture Hyper Qux Memory (mHQM), a novel variant of others.',
    undefined,
    ['mHQM = mixture Hyper Qux Memory'],
  ],
  [
    'of what is presented',
    'We enhance images. A differentiable qux processing (DQP) module is presented.',
    undefined,
    ['DQP = differentiable qux processing'],
  ],
  [
    'after dashes',
    'We propose a new method---QEGA (Quetched Gradient method).',
    undefined,
    ['QEGA = Quetched Gradient method'],
  ],
  [
    'with a digit, in the title alone',
    'We present QSP2B.',
    'QSP2B: Qux-Stage Point-to-Box Network for Tracking',
    ['QSP2B = Qux-Stage Point-to-Box Network'],
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
