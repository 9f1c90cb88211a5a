import { expect, test } from 'vitest'
import { availabilityOf } from '../../../lib/extract/availability'
import { paperLinks } from '../../../lib/extract/links'
import { firstPapers } from './first-papers'

const availability = (abstract: string) => {
  const paper = { title: 'A study', abstract }
  return availabilityOf(paper, paperLinks(paper).links)
}

test.each([
  ['Our code will be released'],
  ['Code and models will be made publicly available.'],
  ['We release our benchmark to the community.'],
  ['We create and release a new dataset.'],
  ['Finally, we open-source the models.'],
  ['We make the annotations publicly available.'],
  ['The source code is available upon request.'],
  ['Code, data, and models are available online.'],
  ['Pre-trained models are open sourced.'],
  ['All codes are to be released.'],
  ['It is tested on a new dataset of strawberries, which we share online.'],
  ['The models published from our investigations may help hospitals.'],
  ['We introduce Fathom, an open-source evaluation suite.'],
])('a paper promises what it made: %s', (sentence) => {
  const { availability: found, mentions } = availability(`We study models. ${sentence}`)
  expect(found).toBe('promised')
  expect(mentions.map(({ text }) => text)).toEqual([sentence])
})

test.each([
  ['We test on three publicly available datasets.'],
  ['This needs data that is not available in many domains.'],
  ['We assume that a model of the dynamics is available.'],
  ['Open-source models struggle with low-resource languages.'],
  ['We extend an open-source library with new layers.'],
  ['While many models have been released, few are small.'],
  ['We train on corpora that are publicly available.'],
  ['The arm will release the object when it is available.'],
  ['Most existing datasets are publicly available.'],
])('what others have or lack is no promise: %s', (sentence) => {
  expect(availability(`We study models. ${sentence}`)).toEqual({
    availability: 'none',
    mentions: [],
  })
})

test('a link of the work makes it linked, with the sentence around the link', () => {
  const { availability: found, mentions } = availability(
    'We study models. Our code is available at https://github.com/a/b. It is fast.',
  )
  expect(found).toBe('linked')
  expect(mentions.map(({ text }) => text)).toEqual([
    'Our code is available at https://github.com/a/b.',
  ])
})

test('a link to somebody else’s page does not', () => {
  expect(availability('The initiative (https://landmatrix.org) helps.').availability).toBe('none')
})

test('a link that only the source gives has no sentence', () => {
  const link = { url: 'https://github.com/a/b', kind: 'code' as const }
  expect(availabilityOf({ title: 'T', abstract: 'Text.' }, [link])).toEqual({
    availability: 'linked',
    mentions: [],
  })
})

test('the first collection has 29 papers with links and 9 that promise', async () => {
  const found = (await firstPapers()).map(
    (paper) => availabilityOf(paper, paperLinks(paper).links).availability,
  )
  expect(found.filter((value) => value === 'linked')).toHaveLength(29)
  expect(found.filter((value) => value === 'promised')).toHaveLength(9)
})

test.each([['our code, code, '], ['we release '], ['code is '], ['by making '], ['Code will ']])(
  'reads a megabyte of %j in time linear in its length',
  (unit) => {
    const begun = performance.now()
    availability(`available ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`)
    expect(performance.now() - begun).toBeLessThan(15_000)
  },
  60_000,
)
