import { expect, test } from 'vitest'
import { methodsOf } from './methods-of'

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
    'a decomposition of any matrix',
    'We calibrate the camera by singular value decomposition.',
    'singular-value-decomposition',
  ],
  [
    'labels that a model gives to another domain',
    'We adapt a detector to the target domain: domain adaptation with pseudo-labels.',
    'unsupervised-domain-adaptation',
  ],
  [
    'what is masked, named between',
    'We propose masked entity language modeling of text.',
    'masked-language-modeling',
  ],
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
  [
    'LLMs adapted to text without labels',
    'We adapt a language model by specialising it using unstructured text corpora.',
    'continued-pretraining',
  ],
  [
    'a family of languages',
    'We study adapting a pre-trained language model to a language family.',
    'continued-pretraining',
  ],
  [
    'labels that nobody needs',
    'We study domain adaptation. Our approach does not require labeling from a human.',
    'unsupervised-domain-adaptation',
  ],
  [
    'domain adaptation of two kinds',
    'We address both unsupervised and semi-supervised domain adaptation.',
    'unsupervised-domain-adaptation',
  ],
  [
    'its experts',
    'Mixtral is a sparse mixture of experts. We present each expert.',
    'mixture-of-experts',
  ],
  ['a new language', 'We adapt the language model to a new language.', 'cross-lingual-transfer'],
  [
    'labels carried over',
    'We project English labels onto the text of a low-resource language.',
    'cross-lingual-transfer',
  ],
  [
    'a pipeline of augmentation',
    'Our training uses a data collection and augmentation pipeline.',
    'data-augmentation',
  ],
  [
    'translating back',
    'We report machine translation baselines with back-translation.',
    'machine-translation-data',
  ],
  [
    'parties with data of their own',
    'We learn privacy-preserving classifiers in a multiparty setting.',
    'federated-learning',
  ],
  [
    'text of one trade',
    'We use incremental pre-training of a language model for nursing.',
    'domain-adaptive-pretraining',
  ],
  ['sparsified updates', 'We train with sparsified updates.', 'pruning'],
  [
    'a network without earlier weights',
    'Our detector beats ResNet even when the backbone is trained from scratch.',
    'pretraining-from-scratch',
  ],
  [
    'new language models',
    'We pre-train three small Danish models and compare them by text classification.',
    'pretraining-from-scratch',
  ],
  [
    'what is masked is no word',
    'We propose masked date prediction, which makes BERT aware of time in a text.',
    'masked-language-modeling',
  ],
  [
    'blanks filled in',
    'We train a model to fill in masked clauses of a sentence.',
    'masked-language-modeling',
  ],
  [
    'a parent and its child',
    'In low-resource machine translation a child model begins as its parent model. We do so.',
    'cross-lingual-transfer',
  ],
  [
    'labels of neighbours',
    'We learn to parse Frisian with annotated data from related languages.',
    'cross-lingual-transfer',
  ],
  [
    'text that is no true pair',
    'We filter the pseudo-parallel sentences of a machine translation model.',
    'machine-translation-data',
  ],
  [
    'the pretraining continued',
    'We continue the pretraining of BERT on letters.',
    'continued-pretraining',
  ],
  [
    'weights of all layers',
    'We fine-tune all layers of the network on frames of sport.',
    'full-fine-tuning',
  ],
  [
    'a teacher without the word network',
    'We propose a teacher-student controller that is trained in simulation.',
    'knowledge-distillation',
  ],
  [
    'retrieval in a language model',
    'Our framework for LLMs incorporates a retrieval mechanism.',
    'retrieval-augmentation',
  ],
  [
    'labels that are noisy',
    'Existing training suffers from noisy pseudo-labels. We propose a network.',
    'self-training',
  ],
  [
    'a vocabulary joined to another',
    'We merge the new tokens with the original vocabulary of a language model.',
    'vocabulary-extension',
  ],
  [
    'what is forgotten',
    'We propose fine-tuning that mitigates the forgetting of world knowledge.',
    'continual-learning',
  ],
  ['what is set apart with others', 'Apart from zero-shot use, we test more.', 'zero-shot'],
  [
    'preferences in place of rewards',
    'We present preference-based reinforcement learning for a legged robot.',
    'rlhf',
  ],
  ['layers taken out', 'We remove redundant layers of a convolutional neural network.', 'pruning'],
  [
    'a sampler for inference',
    'We study voters. Our inference relies on Markov chain Monte Carlo.',
    'bayesian-methods',
  ],
  [
    'rewards that come late',
    'We explore mazes whose sparse rewards come late.',
    'reinforcement-learning',
  ],
  [
    'games of a language model',
    'We let large language models play the Werewolf game.',
    'llm-agents',
  ],
  [
    'a memory of places',
    'We place a spatial memory beside a neural network that tracks objects.',
    'external-memory',
  ],
  ['what a prompt is given', 'We add hints to the prompt of a large language model.', 'prompting'],
  [
    'a statistic that follows a stream',
    'We propose online principal component analysis for drifting sensors.',
    'continual-learning',
  ],
  ['a regret of its kind', 'We bound the dynamic regret of the learner.', 'continual-learning'],
  [
    'training on what was rendered',
    'Our detector of boats is trained on rendered photorealistic images.',
    'data-augmentation',
  ],
  ['one demonstration', 'We teach a robot from a single human demonstration.', 'few-shot'],
])('other words for it are known: %s', (_, abstract, method) => {
  expect(methodsOf(abstract)).toContain(method)
})
