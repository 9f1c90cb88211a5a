import { expect, test } from 'vitest'
import { methodsOf } from './methods-of'

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
  ['news that spreads', 'We learn a diffusion model of information diffusion from cascades.'],
  ['a thinned graph', 'We train neural networks. We sparsify the graph of poses.'],
  ['memory of a machine', 'We reduce the memory management of large language models on GPUs.'],
  ['human memory', 'We model long-term memory in the hippocampus with neural circuits.'],
  [
    'a singular value in a proof',
    'We bound the least singular value of the last layer in fine-tuning.',
  ],
  ['domains of text', 'We show better out-of-domain generalization of trained models.'],
  [
    'adaptation that is only easy',
    'We train language models for trees, easily adapted to other corpora.',
  ],
  ['tasks of a robot', 'We demonstrate online task merging in a robot planner.'],
  ['scores of a text-to-3D model', 'We lower the variance of scoring distillation of images.'],
  [
    'tasks that inform each other',
    'Our network has a multi-scale distillation unit for images of streets.',
  ],
  [
    'commands put into logic',
    'We translate natural language instructions of two languages into logic.',
  ],
  ['a person who translated', 'We tell human-translated text from other text by a language model.'],
  ['sparse mixtures of others', 'We learn sparse mixtures of permutations.'],
  ['a network of tensors', 'We introduce a neural tensor network for reasoning.'],
  ['tokens of images', 'We pre-train on images and replace the tokenizer by an encoder.'],
  ['use by others', 'We release the pre-trained language model for further use by all.'],
  ['an abbreviation that begins like one', 'We present CLIPPER, which finds images.'],
  ['forgetting in a network', 'We show that pre-trained networks need forgetting mechanisms.'],
  ['one step', 'We train a network for one-shot localization of robots.'],
  ['learners joined', 'We train classifiers and join their votes in a meta-learner.'],
  ['sizes of a model', 'We train a network once that adapts to any budget at inference time.'],
  ['help for a surgeon', 'We train a network for force feedback augmentation in images.'],
  [
    'memory for contrast',
    'We train neural networks on pairs from a memory bank by contrastive loss.',
  ],
  ['dropout of filters', 'We train neural networks while randomly dropping filters.'],
  ['incentives of bidders', 'We study Bayesian incentive compatible mechanisms of auctions.'],
  ['a detector of that name', 'We localize actions by ReAct, a detector of videos.'],
  ['plans of a text', 'We generate text from content plans with language models.'],
  ['a task for memory', 'We learn a spatial memory task in a maze with neural networks.'],
  ['thinned data', 'We train neural networks on a sparsified dataset of views.'],
])('what only looks like a method is none: %s', (_, abstract) => {
  expect(methodsOf(abstract)).toEqual([])
})

test('a phrase hides what it only looks like', () => {
  expect(methodsOf('We merge the LoRA adapters of language models.')).not.toContain('adapters')
  expect(methodsOf('We use reinforcement learning to learn a metric.')).toEqual([
    'reinforcement-learning',
  ])
})
