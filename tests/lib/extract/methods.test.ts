import { expect, test } from 'vitest'
import { methodMentions, methodsOf } from './methods-of'

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
  ['We use reinforcement learning from AI feedback.', ['reinforcement-learning']],
  ['We instruct LLMs to grade essays.', ['prompting']],
  ['We quantise the weights of a neural network to 4 bits.', ['quantization']],
  ['We study inductive transfer between tasks.', ['transfer-learning']],
  ['We test language models that were fine-tuned with human feedback.', ['rlhf']],
  ['We use a translation memory for machine translation.', ['external-memory']],
  ['We propose instruction generation with a language model.', ['data-augmentation']],
  ['We apply the Tucker low-rank decomposition.', ['tensor-decomposition']],
  [
    'We propose a gradient-free framework for pre-trained language models.',
    ['black-box-adaptation'],
  ],
  ['Our parser transfers well to other domains after training.', ['domain-adaptation']],
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
  [
    'what others do in the clause before the work',
    'Recent methods rely on knowledge distillation of networks, so we study parsing.',
  ],
  ['an example', 'Parsing has many uses, such as data augmentation. We propose a parser.'],
  ['negation', 'We align language models without RLHF and instruction tuning.'],
  ['a need that falls away', 'Our language model avoids the need for prompt engineering.'],
  ['contrast without comparison', 'Unlike LoRA, we change the loss of a language model.'],
  ['the outlook', 'We build a corpus. Future work may study transfer learning.'],
  ['what is too costly', 'We reuse language models, as it is expensive to train one from scratch.'],
  ['what inspires', 'Inspired by prompt tuning in language models, we propose a parser.'],
  [
    'one of many that others have tried',
    'Many approaches for aligning language models have been proposed, including RLHF. A reward model is used by some existing methods. We propose a parser.',
  ],
  [
    'what is called distilled and has no teacher',
    'We train neural classifiers. We distill a raw video into a shorter one, with a distilled label.',
  ],
  [
    'a stream that is sketched in one pass',
    'We present a sketch for classification of a stream of data in sublinear space.',
  ],
  ['feedback of a bandit without a policy', 'We study convex optimization with bandit feedback.'],
  ['a name with "-free"', 'We present an RLHF-free language model.'],
])('%s is not given', (_, abstract) => {
  expect(methodsOf(abstract)).toEqual([])
})

test('full fine-tuning in the background of tuning few weights is what the work is measured against', () => {
  const background = 'Large models are often adapted by full fine-tuning.'
  expect(methodsOf(`${background} We study parsing with them.`)).toEqual([])
  expect(methodsOf(`${background} We propose a PEFT method.`)).toContain('full-fine-tuning')
  expect(methodsOf('Instead of full fine-tuning, we propose a PEFT method.')).toEqual(['peft'])
})

test('forgetting is a topic where tasks follow each other', () => {
  const forgetting = 'We mitigate catastrophic forgetting by a penalty on the weights of a network.'
  expect(methodsOf(forgetting)).toEqual([])
  expect(methodsOf(`${forgetting} It holds over a sequence of tasks.`)).toEqual([
    'continual-learning',
  ])
})

test('one abbreviation of two things is read by what the paper is on', () => {
  expect(methodsOf('We train BNNs, binary neural networks of 1-bit weights.')).toEqual([
    'quantization',
  ])
  expect(methodsOf('We train BNNs with a posterior over weights.')).toContain('bayesian-methods')
})

test('a domain is what continued pretraining is on, or is not', () => {
  const training = 'We continually pre-train a language model'
  expect(methodsOf(`${training} on raw text.`)).toEqual(['continued-pretraining'])
  expect(methodsOf(`${training} on source code.`)).toContain('domain-adaptive-pretraining')
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
  const mentions = methodMentions(
    'Many works have explored Continual Pre-Training (CPT) of language models. We show that CPT helps.',
  )
  expect(mentions.map(({ value, text }) => [value, text])).toEqual([
    ['continued-pretraining', 'CPT'],
  ])
})

test('an abbreviation of the words and some more is followed, and one of other words is not', () => {
  const textsOf = (abstract: string) => methodMentions(abstract).map(({ text }) => text)
  expect(
    textsOf('Many works have explored few-shot object detection (FSOD). We show that FSOD works.'),
  ).toEqual(['FSOD'])
  expect(
    textsOf('We explore zero-shot learning by image synthesis (IS). We show that IS works.'),
  ).toEqual(['zero-shot'])
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

test('every mention says which words justify the method, and the parent repeats them', () => {
  const abstract = 'We tune language models with LoRA. LoRA is small.'
  const mentions = methodMentions(abstract)
  for (const value of ['lora', 'peft']) {
    expect(mentions.filter((mention) => mention.value === value)).toEqual([
      { type: 'method', value, field: 'abstract', start: 29, end: 33, text: 'LoRA' },
      { type: 'method', value, field: 'abstract', start: 35, end: 39, text: 'LoRA' },
    ])
  }
})

test('an abbreviation that the paper spells out as something else is that', () => {
  expect(methodsOf('We fine-tune Multimodal Language Models (MLMs). The MLMs read text.')).toEqual(
    [],
  )
  expect(methodsOf('We train a language model by Masked Language Modelling (MLM).')).toEqual([
    'masked-language-modeling',
  ])
})

test('a domain generalised to is not one adapted to without labels', () => {
  const methods = methodsOf(
    'We study domain generalization, which learns without access to any data from the target domain.',
  )
  expect(methods).not.toContain('unsupervised-domain-adaptation')
})

test('a word that is repeated without end is marked at as many places as any text has, and no more', () => {
  const mentions = methodMentions('We adapt models by LoRA. '.repeat(2_000))
  expect(mentions.filter(({ value }) => value === 'lora')).toHaveLength(500)
})
