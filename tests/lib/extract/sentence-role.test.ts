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

test('after the opening, others who are compared with are not prior work', () => {
  expect(rolesOf('We saw. It is faster than existing methods.')).toEqual(['own', 'neutral'])
})

test('an abstract without "we" speaks of itself in the passive', () => {
  expect(rolesOf('Trees are tall. A saw is presented. It cuts.')).toEqual([
    'opening',
    'own',
    'neutral',
  ])
})
