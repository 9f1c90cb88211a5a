import { expect, test } from 'vitest'
import { paperSignals } from '../../../lib/extract/paper-signals'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()
const rolesOf = (abstract: string) =>
  paperSignals({ title: 'Trees', abstract }, vocabulary).fields[1]?.sentences.map(
    ({ role }) => role,
  )

test('sentences before the first one on the work itself are the opening', () => {
  expect(rolesOf('Trees are tall. Leaves are green. We cut trees. They fall.')).toEqual([
    'opening',
    'opening',
    'own',
    'neutral',
  ])
})

test('sentences on what others did are prior work, before and after', () => {
  expect(rolesOf('Existing methods cut trees. We saw. Most works rely on axes.')).toEqual([
    'prior',
    'own',
    'prior',
  ])
})

test('a new thing in the passive is the work, wherever "we" comes in', () => {
  expect(rolesOf('A saw is presented. It cuts. The trees are felled. We test it.')).toEqual([
    'own',
    'neutral',
    'neutral',
    'own',
  ])
})

test('after the opening, others who are compared with are not prior work', () => {
  expect(rolesOf('We saw. It is faster than existing methods.')).toEqual(['own', 'neutral'])
})

test('after the opening, others who are named by the way or held against do not make it prior work', () => {
  expect(
    rolesOf(
      'We saw. Unlike existing saws, SawNet cuts quickly. The blade that was found in this way takes the place of the whole of a conventional one. Existing saws are blunt.',
    ),
  ).toEqual(['own', 'neutral', 'neutral', 'prior'])
})

test('an abstract without "we" speaks of itself in the passive', () => {
  expect(rolesOf('Trees are tall. A saw is presented. It cuts.')).toEqual([
    'opening',
    'own',
    'neutral',
  ])
})
