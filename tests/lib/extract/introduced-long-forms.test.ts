import { expect, test } from 'vitest'
import { namesOf } from './introduced'

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
  [
    'letters that begin no word',
    'We propose the flexible low qux adaptation (Flexoqa) method to choose layers.',
    undefined,
    ['Flexoqa = flexible low qux adaptation'],
  ],
  [
    'a short form of two words',
    'We propose a heterogeneous graph attention encoder-decoder (HetGAT Enc-Dec) network.',
    undefined,
    ['HetGAT Enc-Dec = heterogeneous graph attention encoder-decoder'],
  ],
  [
    'capitals inside the words of what explains it',
    'We introduce RQAL, an approach for REsilience and Qux Adaptation using LLMs.',
    undefined,
    ['RQAL = REsilience and Qux Adaptation using LLMs'],
  ],
  [
    'a word that is joined from others',
    'We propose a novel task: HumanQuxEval (HQE).',
    'HumanQuxEval: Evaluation',
    ['HQE = HumanQuxEval'],
  ],
  [
    'after "a novel framework with"',
    'We propose a novel framework with Qux Pooling and Contrastive Learning (QPCL) to encode.',
    undefined,
    ['QPCL = Qux Pooling and Contrastive Learning'],
  ],
  [
    'before "based on"',
    'We introduce Collaborative Qux Tuning (CQT) based on models.',
    undefined,
    ['CQT = Collaborative Qux Tuning'],
  ],
  [
    'what an article brings as a part of the work',
    'We build nets, using a light Group Qux Attention (GQA) in place of others.',
    undefined,
    ['GQA = Group Qux Attention'],
  ],
  [
    'after a dash and an article',
    'We improve this with a new memory module -- a Relational Qux Core (RQC) -- which attends.',
    undefined,
    ['RQC = Relational Qux Core'],
  ],
  [
    'after "our proposed", marked in its brackets',
    'We evaluate our proposed Qux-Driven Contextual Search (_QDCS_) method.',
    undefined,
    ['QDCS = Qux-Driven Contextual Search'],
  ],
  [
    'without "based"',
    'We propose a novel Unified Quxing Forest based framework (UQF).',
    undefined,
    ['UQF = Unified Quxing Forest'],
  ],
  [
    'with the star of a search',
    'We propose Linear-Time Qux A* (LTQA*), a search.',
    undefined,
    ['LTQA* = Linear-Time Qux A*'],
  ],
  [
    'with a raised number',
    'We propose a novel Qux in Face Forgery Network (QF$^2$-Net) to see.',
    undefined,
    ['QF$^2$-Net = Qux in Face Forgery Network'],
  ],
  [
    'without the small word behind it',
    'We introduce EQSNet, an Efficient QuxSegmentation NETwork to segment.',
    undefined,
    ['EQSNet = Efficient QuxSegmentation NETwork'],
  ],
  [
    'where it is ours or defined here',
    'Then our Gradual Qux Learning (GQL) algorithm runs. We define Markov Qux Games (MQGs), a variant.',
    undefined,
    ['GQL = Gradual Qux Learning', 'MQGs = Markov Qux Games'],
  ],
  [
    'before "proposed in this work"',
    'Results are verified by comparing the Qux Robot Router (QRR) proposed in this work.',
    undefined,
    ['QRR = Qux Robot Router'],
  ],
  [
    'from where it is named on',
    'We propose a method named Dual-view qux distribution AligNment (DANA), which is fast.',
    undefined,
    ['DANA = Dual-view qux distribution AligNment'],
  ],
  [
    'after "or"',
    'We propose an optimization algorithm, PQO or parallel quxistic optimization, that adapts.',
    undefined,
    ['PQO = parallel quxistic optimization'],
  ],
])('short and long form are tied: %s', (_, abstract, title, names) => {
  expect(namesOf(abstract, title)).toEqual(names)
})

test('no more than 500 brackets of an abstract are read for long forms', () => {
  const behind = (brackets: number) =>
    namesOf(`${'It is so (it is). '.repeat(brackets)}We call it ProKeQ (Proximal Kernel Qux).`)
  expect(behind(499)).toEqual(['ProKeQ = Proximal Kernel Qux'])
  expect(behind(500)).toEqual(['ProKeQ'])
})
