import { expect, test } from 'vitest'
import { sourcePaper } from '../../fixtures/source-papers'
import { transactions } from '../../fixtures/transactions'

// docs/rules.md, Identity, one test a rule, each told alike by an import and by a dry run.

const both = test.for(transactions)
const one = 'What the first text says.'
const other = 'What the second text says.'

both(
  'two papers with one title and different ids are two papers ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: one, id: 'a' }),
      sourcePaper({ title: 'FLoRA', abstract: other, id: 'b' }),
    ])
    expect(told).toEqual(['1 new flora', expect.stringMatching(/^3 new flora-[0-9a-f]{6}$/)])
  },
)

both('papers without id are known by their normalised title ($name)', async ({ importOnce }) => {
  const told = await importOnce([
    sourcePaper({ title: 'Nyström LoRA: a study', abstract: one }),
    sourcePaper({ title: 'NYSTROM LORA A-Study!', abstract: one }),
  ])
  expect(told[1]).toBe('3 repeated nystrom-lora-a-study')
})

both('the same title twice with the same abstract counts once ($name)', async ({ importOnce }) => {
  const paper = sourcePaper({ title: 'FLoRA', abstract: one })
  expect(await importOnce([paper, paper, paper])).toEqual([
    '1 new flora',
    '3 repeated flora',
    '5 repeated flora',
  ])
})

both(
  'abstracts that differ by a fault that is repaired are the same ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: 'A gain of 33.3% is found.' }),
      sourcePaper({ title: 'FLoRA', abstract: 'A gain of 33.3\\% is found.' }),
    ])
    expect(told[1]).toBe('3 repeated flora')
  },
)

both(
  'the same title with two abstracts is an error that names both lines ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: one }),
      sourcePaper({ title: 'Another', abstract: one }),
      sourcePaper({ title: 'FLoRA', abstract: other }),
    ])
    expect(told).toEqual([
      '1 new flora',
      '3 new another',
      expect.stringMatching(/^5 problem .*line 1\b/),
    ])
  },
)

both(
  'one id with two texts is an error that names the id and both lines ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: one, id: '2401.1' }),
      sourcePaper({ title: 'QLoRA', abstract: one, id: '2401.1' }),
    ])
    expect(told[1]).toMatch(/^3 problem .*2401\.1.*line 1\b/)
  },
)

both('a paper without id is the one with id that has its title ($name)', async ({ importOnce }) => {
  const told = await importOnce([
    sourcePaper({ title: 'FLoRA', abstract: one, id: 'a' }),
    sourcePaper({ title: 'FLoRA', abstract: one }),
  ])
  expect(told[1]).toBe('3 repeated flora')
})

both(
  'a paper with id is the one without that has its title, which takes the id ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: one }),
      sourcePaper({ title: 'FLoRA', abstract: one, id: 'a' }),
      sourcePaper({ title: 'FLoRA', abstract: one, id: 'a' }),
      sourcePaper({ title: 'FLoRA', abstract: other, id: 'b' }),
    ])
    expect(told.slice(0, 3)).toEqual(['1 new flora', '3 changed flora', '5 repeated flora'])
    // Had the first paper stayed without its id, this one would be it
    expect(told[3]).toMatch(/^7 new flora-[0-9a-f]{6}$/)
  },
)

both(
  'a paper without id is an error when several papers with ids have its title ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: one, id: 'a' }),
      sourcePaper({ title: 'FLoRA', abstract: other, id: 'b' }),
      sourcePaper({ title: 'FLoRA', abstract: one }),
    ])
    expect(told[2]).toMatch(/^5 problem several .*\(a, b\)/)
  },
)

both(
  'one title at two venues with two abstracts is two papers, told apart by the venue ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: one, venue: 'ACL' }),
      sourcePaper({ title: 'FLoRA', abstract: other, venue: 'ICLR' }),
      sourcePaper({ title: 'FLoRA', abstract: one, venue: 'ACL' }),
      sourcePaper({ title: 'FLoRA', abstract: other, venue: 'ICLR' }),
    ])
    expect(told[0]).toBe('1 new flora')
    expect(told[1]).toMatch(/^3 new flora-[0-9a-f]{6}$/)
    expect(told.slice(2)).toEqual(['5 repeated flora', told[1]?.replace('3 new', '7 repeated')])
  },
)

both('one title at two venues with one abstract is one paper ($name)', async ({ importOnce }) => {
  const told = await importOnce([
    sourcePaper({ title: 'FLoRA', abstract: one, venue: 'ACL' }),
    sourcePaper({ title: 'FLoRA', abstract: one, venue: 'ICLR' }),
  ])
  expect(told[1]).toMatch(/^3 repeated flora$/)
})

both('every problem is told, not the first alone ($name)', async ({ importOnce }) => {
  const told = await importOnce([
    sourcePaper({ title: 'FLoRA', abstract: one }),
    sourcePaper({ title: 'FLoRA', abstract: other }),
    sourcePaper({ title: 'QLoRA', abstract: one, id: 'q' }),
    sourcePaper({ title: 'QLoRA', abstract: other, id: 'q' }),
  ])
  expect(told.filter((line) => line.includes('problem'))).toHaveLength(2)
})

both('titles without a letter in common keep papers apart ($name)', async ({ importOnce }) => {
  const told = await importOnce([
    sourcePaper({ title: '大規模言語モデル', abstract: one }),
    sourcePaper({ title: '!!!', abstract: one }),
    sourcePaper({ title: '???', abstract: one }),
  ])
  expect(told.map((line) => line.split(' ')[1])).toEqual(['new', 'new', 'new'])
  expect(new Set(told.map((line) => line.split(' ')[2])).size).toBe(3)
})

both(
  'a paper without id is unclear where several papers with ids have its title, whatever the venues ($name)',
  async ({ importOnce }) => {
    const told = await importOnce([
      sourcePaper({ title: 'FLoRA', abstract: one, id: 'a' }),
      sourcePaper({ title: 'FLoRA', abstract: other, id: 'b', venue: 'ACL' }),
      sourcePaper({ title: 'FLoRA', abstract: 'A third text.' }),
      sourcePaper({ title: 'FLoRA', abstract: 'A third text.', venue: 'ACL' }),
    ])
    expect(told.slice(2)).toEqual([
      expect.stringContaining('give this one its id'),
      expect.stringContaining('give this one its id'),
    ])
  },
)
