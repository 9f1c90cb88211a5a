import { expect, test } from 'vitest'
import { namesOf } from './introduced'

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
