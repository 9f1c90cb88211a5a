import { expect, test } from 'vitest'
import { paperSignals } from '../../../lib/extract/paper-signals'
import { termMentions } from '../../../lib/extract/terms'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()
const mentionsOf = (abstract: string, title = 'A title') =>
  termMentions(paperSignals({ title, abstract }, vocabulary), vocabulary, 'method')
const methodsOf = (abstract: string, title?: string) => [
  ...new Set(mentionsOf(abstract, title).map(({ value }) => value)),
]

test.each([
  ['We fine-tune language models with LoRA.', ['lora', 'peft']],
  ['We compare it with QLoRA on a language model.', ['quantized-lora', 'lora', 'peft']],
  ['Our language model is further pre-trained on raw text.', ['continued-pretraining']],
  ['We use reinforcement learning from human feedback.', ['rlhf']],
  ['We study zero-shot prompting of language models.', ['zero-shot', 'prompting']],
  ['We extend the tokenizer of a language model.', ['vocabulary-extension']],
  [
    'We apply unsupervised domain adaptation.',
    ['unsupervised-domain-adaptation', 'domain-adaptation'],
  ],
  ['We quantise the weights of a neural network to 4 bits.', ['quantization']],
])('what the work does is given, with its parents: "%s"', (abstract, methods) => {
  expect(methodsOf(abstract).sort()).toEqual([...methods].sort())
})

test.each([
  [
    'background',
    'Many language models have recently been adapted by prompt tuning. We study parsing.',
  ],
  [
    'what others did',
    'We study parsing. Existing methods commonly rely on knowledge distillation.',
  ],
  ['an example', 'Parsing has many uses, such as data augmentation. We propose a parser.'],
  ['negation', 'We align language models without RLHF and instruction tuning.'],
  ['a need that falls away', 'Our language model avoids the need for prompt engineering.'],
  ['contrast without comparison', 'Unlike LoRA, we change the loss of a language model.'],
  ['the outlook', 'We build a corpus. Future work may study transfer learning.'],
  ['what is too costly', 'We reuse language models, as it is expensive to train one from scratch.'],
  ['a name with "-free"', 'We present an RLHF-free language model.'],
])('%s is not given', (_, abstract) => {
  expect(methodsOf(abstract)).toEqual([])
})

test('a compared baseline is given, "unlike" or not', () => {
  expect(
    methodsOf(
      'Our fine-tuned language model is faster and, unlike prefix tuning, needs no prompt.',
    ),
  ).toContain('prefix-tuning')
})

test('a method in the title is given', () => {
  expect(methodsOf('Trees matter.', 'Meta-Learning for Trees')).toEqual(['meta-learning'])
})

test('what the abstract begins with is its topic, even if it is all background', () => {
  expect(methodsOf('Federated learning has become popular. We study its convergence.')).toEqual([
    'federated-learning',
  ])
})

test('a method that the background returns to is a topic', () => {
  const once = 'Many systems have been built on knowledge distillation. We study networks.'
  const twice = `Distillation is costly for deep networks. ${once}`
  expect(methodsOf(once)).toEqual([])
  expect(methodsOf(twice)).toEqual(['knowledge-distillation'])
})

test('a kind of the topic counts from the background: it is what the work departs from', () => {
  expect(
    methodsOf('Existing methods like BitFit tune few weights. We propose a PEFT method for them.'),
  ).toEqual(['bitfit', 'peft'])
})

test('an abbreviation that the abstract introduces is followed', () => {
  const mentions = mentionsOf(
    'Many works have explored Continual Pre-Training (CPT) of language models. We show that CPT helps.',
  )
  expect(mentions.map(({ value, text }) => [value, text])).toEqual([
    ['continued-pretraining', 'CPT'],
  ])
})

test.each(['QLoRA', 'QA-LoRA', 'Laplace-LoRA', 'LoRA-FA', 'LoRAs', 'AB-LoRAs'])(
  'the family of a name is known: %s',
  (name) => {
    expect(methodsOf(`We present ${name} for language models.`)).toContain('lora')
  },
)

test.each([
  'fine-tuning a language model on instructions: instruction tuning',
  'We study instruction-tuned language models.',
  'We study instruction tuned language models.',
  'We study Instruction-Tuning of language models.',
])('inflection, hyphens and letter case do not matter: "%s"', (abstract) => {
  expect(methodsOf(`We do so. ${abstract}`)).toContain('instruction-tuning')
})

test.each([
  ['hardware adapters', 'We design a power adapter and an adapter for the gripper of a robot.'],
  ['LoRa radios', 'We present a LoRa network for UAVs.'],
  [
    'pruned search trees',
    'We propose search tree pruning for the planning of robots with networks.',
  ],
  ['pruned vines', 'We present a robot for vine pruning with a neural network.'],
  ['Bayesian games', 'We study Bayesian games and Bayesian optimization.'],
  ['advection-diffusion', 'We estimate gas with an advection-diffusion model on robots.'],
  [
    'vector quantization',
    'We propose vector quantization of speech with codebooks in a neural network.',
  ],
])('what only looks like a method is none: %s', (_, abstract) => {
  expect(methodsOf(abstract)).toEqual([])
})

test('a phrase hides what it only looks like', () => {
  expect(methodsOf('We merge the LoRA adapters of language models.')).not.toContain('adapters')
  expect(methodsOf('We use reinforcement learning to learn a metric.')).toEqual([
    'reinforcement-learning',
  ])
})

test('every mention says which words justify the method, and the parent repeats them', () => {
  const abstract = 'We tune language models with LoRA. LoRA is small.'
  const mentions = mentionsOf(abstract)
  for (const value of ['lora', 'peft']) {
    expect(mentions.filter((mention) => mention.value === value)).toEqual([
      { type: 'method', value, field: 'abstract', start: 29, end: 33, text: 'LoRA' },
      { type: 'method', value, field: 'abstract', start: 35, end: 39, text: 'LoRA' },
    ])
  }
})
