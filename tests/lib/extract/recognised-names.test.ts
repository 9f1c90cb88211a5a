import { expect, test } from 'vitest'
import { namesOf } from './introduced'

test.each([
  [
    'before "a new" kind, without a verb',
    'Our approach relies on QuxGoal, a novel selection scheme. It also has Gradual Quxing, a new interpolation strategy for texts.',
    ['QuxGoal', 'Gradual Quxing'],
  ],
  [
    'as made in this study',
    'We test on many tasks and PolyQux, an open-ended generation benchmark developed in this study.',
    ['PolyQux'],
  ],
  ['after "this algorithm"', 'We use this algorithm, LOQUXA, to learn.', ['LOQUXA']],
  [
    'in brackets after what is ours',
    'Results of our probabilistic approach (QuxCut) are good.',
    ['QuxCut'],
  ],
  [
    'after "a new", where it is spoken of from here on',
    'We propose a new quxEdit framework. quxEdit edits.',
    ['quxEdit'],
  ],
  [
    'in a list after what they are for',
    'We provide two algorithms to address TQP problems, namely, QP-UCB-FR and QP-UCB-EW.',
    ['QP-UCB-FR', 'QP-UCB-EW'],
  ],
  [
    'as one small word between asterisks',
    'We curated a dataset from texts, named **quxof**, for proofs.',
    ['quxof'],
  ],
  [
    'after "called", where what it is for stands between',
    'We propose a mechanism for tunable stiffness, named quxer jamming, and test it.',
    ['quxer jamming'],
  ],
  [
    'before "measure"',
    'We introduce the new Qux-based Mask Quality measure that tells.',
    ['Qux-based Mask Quality'],
  ],
  ['between asterisks', 'We propose a framework named **QuxSP**, which cleans.', ['QuxSP']],
  ['with its corpus', 'We compile the MaQux corpus, a dataset.', ['MaQux corpus']],
  [
    'without its corpus, where it stands alone',
    'We compile the MaQux corpus, a dataset. MaQux is large.',
    ['MaQux'],
  ],
  [
    'with what small letters make of it',
    'We propose AQP for attacks. AQPfree asks nothing, AQPworks is a slip.',
    ['AQP', 'AQPfree'],
  ],
])('a name is found %s, whatever the title', (_, abstract, names) => {
  expect(namesOf(abstract)).toEqual(names)
})

test.each([
  [
    'a coined word before the colon',
    'Text is read.',
    'Quxonomy: Synthesizing All Grasps',
    ['Quxonomy'],
  ],
  ['two joined ones', 'Text is read.', 'Margin-Qux: Learning Faces', ['Margin-Qux']],
  [
    'a name before its kind, at the end of what leads to it',
    'Text is read.',
    'Understanding Facts in Summaries with QUXNK: A Benchmark for Metrics',
    ['QUXNK'],
  ],
  ['no noun of every day', 'Text is read.', 'Citation: A Key to Building Models', []],
  [
    'one that many have, spelt out',
    'We propose a method of masks.',
    'AMP: Adaptive Masked Poxies for Segmentation',
    ['AMP = Adaptive Masked Poxies'],
  ],
  [
    'in small letters, as the abstract proposes it',
    'We propose area quxtention, which attends.',
    'Area Quxtention for Translation',
    ['area quxtention'],
  ],
  [
    'not what is only done',
    'We propose trajectory tracking for arms.',
    'Trajectory Tracking for Arms',
    [],
  ],
  [
    'the family of a model that it brought',
    'We continue pretraining, creating TowerBase.',
    'Tower: An Open Language Model',
    ['Tower', 'TowerBase'],
  ],
])('the title names %s', (_, abstract, title, names) => {
  expect(namesOf(abstract, title)).toEqual(names)
})

test('a name of which results are told is the work’s own, where the paper spells it out', () => {
  expect(
    namesOf(
      'We study shapes. Learning Affine Quxions (LAQ) is used. Experiments show that LAQ outperforms others.',
    ),
  ).toEqual(['LAQ = Learning Affine Quxions'])
  expect(namesOf('Experiments show that QuxLAQ outperforms others.')).toEqual([])
})

test('a name by which the linked repository goes is the work’s own', () => {
  const abstract = 'We turn models into diffusion models DiffuQux. Unlike QuxNet, it is fast.'
  expect(namesOf(abstract, undefined, ['https://github.com/someone/Diffu-Qux.'])).toEqual([
    'DiffuQux',
  ])
  expect(namesOf(abstract, undefined, ['https://example.org/someone/DiffuQux'])).toEqual([])
})
