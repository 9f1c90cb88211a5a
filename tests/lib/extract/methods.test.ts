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

test.each([
  [
    'learning online',
    'We present a controller. It can learn online and is trained on robots.',
    'continual-learning',
  ],
  [
    'online learning of theory',
    'We prove regret bounds for online convex optimization.',
    'continual-learning',
  ],
  [
    'rewards for a policy',
    'We optimize the policy of an agent by its reward.',
    'reinforcement-learning',
  ],
  ['a choice of arms', 'We study stochastic bandits with many arms.', 'reinforcement-learning'],
  [
    'what a network has learned, put into another',
    'We distill the scaled neural networks into one controller.',
    'knowledge-distillation',
  ],
  [
    'policy search',
    'Policy search is sped up by a prior on the dynamics.',
    'reinforcement-learning',
  ],
  ['Thompson sampling', 'We study Thompson sampling in bandits.', 'bayesian-methods'],
  ['pseudo-annotations', 'We learn from pseudo-masks of the training images.', 'self-training'],
  [
    'synthetic training data',
    'We synthesize a dataset. The networks are trained on synthetic images.',
    'data-augmentation',
  ],
  [
    'translated data',
    'We translate the English benchmark into Basque.',
    'machine-translation-data',
  ],
  [
    'a task across languages',
    'We study cross-lingual parsing with language models.',
    'cross-lingual-transfer',
  ],
  ['a domain gap bridged', 'We bridge the domain gap in training detectors.', 'domain-adaptation'],
  [
    'target data without labels',
    'Domain adaptation moves a model to a target domain of unlabeled images. We do so.',
    'unsupervised-domain-adaptation',
  ],
  ['no source data', 'We study source-free domain adaptation.', 'unsupervised-domain-adaptation'],
  ['tasks one after another', 'We study training on a sequence of tasks.', 'continual-learning'],
  ['experts of a kind', 'We train a mixture of multimodal experts.', 'mixture-of-experts'],
  ['learning in the context', 'We let language models learn in-context.', 'in-context-learning'],
  ['clients of another name', 'We protect split learning.', 'federated-learning'],
  ['prompts searched for', 'We search for biased prompts of language models.', 'prompting'],
  ['a memory module', 'We add a memory module to a neural network.', 'external-memory'],
  ['two kinds in one word', 'We outperform prompt/prefix tuning.', 'prefix-tuning'],
  [
    'named as such in a longer name',
    'We use parameter-efficient transfer learning.',
    'transfer-learning',
  ],
  ['instruction data', 'We select instruction data for language models.', 'instruction-tuning'],
])('other words for it are known: %s', (_, abstract, method) => {
  expect(methodsOf(abstract)).toContain(method)
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
  const mentions = mentionsOf(
    'Many works have explored Continual Pre-Training (CPT) of language models. We show that CPT helps.',
  )
  expect(mentions.map(({ value, text }) => [value, text])).toEqual([
    ['continued-pretraining', 'CPT'],
  ])
})

test('an abbreviation of the words and some more is followed, and one of other words is not', () => {
  const textsOf = (abstract: string) => mentionsOf(abstract).map(({ text }) => text)
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
  ['examples in a prompt', 'We choose few-shot demonstrations.'],
  [
    'one-shot search',
    'We study one-shot neural architecture search for networks that are trained.',
  ],
  ['text to be detected', 'We detect LLM-generated text with a trained classifier.'],
  ['insights distilled', 'We distill these lessons into guidelines for training neural networks.'],
  [
    'prompting as leading to',
    'Prices of models rise, prompting the use of smaller language models. We do so.',
  ],
  ['learners of a course', 'We grade the essays of online learners in a course by trained models.'],
  ['pruned pages', 'We prune the HTML of pages by a trained neural network.'],
  ['human memory', 'We model long-term memory in the hippocampus with neural circuits.'],
  [
    'a singular value in a proof',
    'We bound the least singular value of the last layer in fine-tuning.',
  ],
  ['domains of text', 'We show better out-of-domain generalization of trained models.'],
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
  const mentions = mentionsOf('We adapt models by LoRA. '.repeat(2_000))
  expect(mentions.filter(({ value }) => value === 'lora')).toHaveLength(500)
})
