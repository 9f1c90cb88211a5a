import { expect, test } from 'vitest'
import { methodsOf } from './methods-of'

test.each([
  [
    'a decomposition that the work uses',
    'We train a neural network and use the singular value decomposition of its input.',
    'singular-value-decomposition',
  ],
  [
    'a model begun from nothing',
    'Uniquely initiated from scratch, our language model reads Chinese.',
    'pretraining-from-scratch',
  ],
  [
    'teachers that are trained from nothing',
    'We train a neural network. Each teacher is first trained from scratch on its data.',
    'pretraining-from-scratch',
  ],
  [
    'classes learnt without forgetting',
    'Open detection means incrementally learning new classes without forgetting old ones. We train a detector.',
    'continual-learning',
  ],
  [
    'a framework that distils from a model',
    'We train a neural network and develop a framework that distills from the existing model.',
    'knowledge-distillation',
  ],
  [
    'an adaptation in the context',
    'We evaluate language models by their in-context conversational adaptation.',
    'in-context-learning',
  ],
  [
    'models tuned to preferences',
    'We find that preference-tuned language models are less diverse.',
    'preference-optimization',
  ],
  [
    'rewards of human feedback',
    'We learn a policy whose reward is updated by human feedback.',
    'rlhf',
  ],
  [
    'fine-tuning on instructions',
    'We train a language model by supervised fine-tuning utilizing native instructions.',
    'instruction-tuning',
  ],
  [
    'a model specialized to its domain',
    'We study domain specialization of language models.',
    'domain-adaptation',
  ],
])('%s is given', (_, abstract, method) => {
  expect(methodsOf(abstract)).toContain(method)
})

test.each([
  [
    'the language CUDA',
    'We propose a library that is faster than the CUDA implementation.',
    'domain-adaptation',
  ],
  [
    'a diffusion of motion',
    'We track objects where a common random diffusion model fails.',
    'diffusion-models',
  ],
  [
    'score distillation',
    'We train neural networks with a score distillation loss.',
    'knowledge-distillation',
  ],
  [
    'prompts that are tuned',
    'We train language models with few-shot prompt tuning and soft prompts.',
    'prompting',
  ],
  [
    'a task that is augmented',
    'We train models and augment the training task by another loss.',
    'data-augmentation',
  ],
  [
    'a larger network trained so',
    'Our network compares to a larger network trained from scratch.',
    'pretraining-from-scratch',
  ],
  [
    'sampling without reward',
    'We speed up Bayesian optimization by Thompson sampling.',
    'reinforcement-learning',
  ],
])('%s is not', (_, abstract, method) => {
  expect(methodsOf(abstract)).not.toContain(method)
})
