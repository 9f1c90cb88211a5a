import { expect, test } from 'vitest'
import { namesOf } from './introduced'

test.each([
  [
    'before "is proposed"',
    'To this end, Entity Quxing is proposed to order joints.',
    ['Entity Quxing'],
  ],
  [
    'beside its new kind',
    'We propose a novel memory architecture, the Neural Qux Filter, which learns.',
    ['Neural Qux Filter'],
  ],
  ['right after its new kind', 'We propose a novel deep model Soft CQA to solve it.', ['Soft CQA']],
  [
    'where it does something as ours',
    'Concretely, our Adaptive Qux Tuning leverages prompts.',
    ['Adaptive Qux Tuning'],
  ],
  [
    'after "a new loss, termed"',
    'We train with (a) a new distillation loss, termed global quxing, (b) a sampler.',
    ['global quxing'],
  ],
  [
    'after "called", with capitals among small letters',
    'We propose a new method called amortized Bayesian quxing.',
    ['amortized Bayesian quxing'],
  ],
  [
    'where we call a kind so',
    'Nets have a mechanism of shifts, which we call shifted quxes.',
    ['shifted quxes'],
  ],
  [
    'two at once',
    'We propose two algorithms, named Greedy Quxing and Soft Quxing, respectively.',
    ['Greedy Quxing', 'Soft Quxing'],
  ],
  [
    'after what its approach is to',
    'We propose a novel approach to this problem, ODP-QX, which learns.',
    ['ODP-QX'],
  ],
  [
    'without the signs set in it',
    'We propose **T**est-**T**ime **Q**uxing (TTQ).',
    ['TTQ = Test-Time Quxing'],
  ],
])('a name is brought %s', (_, abstract, names) => {
  expect(namesOf(abstract)).toEqual(names)
})

test.each([
  ['as the part of something that is proposed', 'A study of Entity Quxing is presented.'],
  ['as a phenomenon', 'Such models show an effect of scale, which we call sudden quxing.'],
  [
    'as a new task',
    'We introduce a new learning setup, On-Demand Quxing (OD-QX), where it learns.',
  ],
  ['as a version of a model', 'Our model gains on the model gpt-3.5-turbo-16k here.'],
])('no name is brought %s', (_, abstract) => {
  expect(namesOf(abstract)).toEqual([])
})

test.each([
  [
    'that can be built',
    'Deep Dual Qux Memory Network for Continual Learning',
    ['Deep Dual Qux Memory Network'],
  ],
  ['of an agent', 'Active Qux Perceiver: Policies for Search', ['Active Qux Perceiver']],
  ['but not of a deed', 'Improving Qux Networks for Search', []],
  ['but not of a deed with a network', 'Robust Qux Detection Using Fast Qux Networks', []],
  ['but not of a task', 'Qux Domain Adaptation for Search', []],
])('a title names something %s where the abstract names nothing', (_, title, names) => {
  expect(namesOf('We look at memory.', title)).toEqual(names)
})

test('what a title leads with counts where the abstract writes it with capitals, too', () => {
  const abstract = 'We argue for a better use of feedback: Policy Quxing. It learns.'
  expect(namesOf(abstract, 'Policy Quxing: Feedback in Learning')).toEqual(['Policy Quxing'])
  expect(namesOf('We argue for policy quxing.', 'Policy Quxing: Feedback in Learning')).toEqual([])
})

test('a title that tells what is done spells nothing out', () => {
  const abstract = 'We present AgriQUX, a model.'
  expect(namesOf(abstract, 'AgriQUX: Adapting QUX for Agriculture')).toEqual(['AgriQUX'])
})
