import { expect, test } from 'vitest'
import { readSource } from '../../../lib/formats/read-source'
import type { SourcePaper } from '../../../lib/formats/source-paper'
import { openStore } from '../../../lib/store/open-store'
import { repairTitle } from '../../../lib/text/repair'
import { foundRanks } from '../../../scripts/eval-search/known-items'
import { searchPapers } from '../../../scripts/eval-search/search-papers'
import { faultySearches } from '../../fixtures/faulty-searches'
import { sharedStore } from '../../fixtures/shared-store'
import { importInto } from '../../fixtures/temporary-store'

// Floors: figures that may rise and not fall. The faults are the same in every run.

const papers: SourcePaper[] = []
for await (const event of readSource('prisma/seed/language-adaptation-papers.txt')) {
  if (event.kind === 'paper') papers.push(event.paper)
}

const stored = sharedStore(async (databaseUrl) => {
  const store = openStore(databaseUrl)
  await importInto(store, papers)
  await store.close()
})

/** The least share of searches that the paper comes first for. All are found in the first ten. */
const FLOORS: Readonly<Record<string, number>> = {
  exact: 0.985,
  'one-typo': 0.985,
  'two-typos': 0.985,
  prefix: 0.975,
  reordered: 0.985,
  title: 1,
}

test('the first collection’s papers are found by some words of their titles, with every kind of fault', async () => {
  const store = stored()
  const items = faultySearches(
    papers.map(({ title }) => repairTitle(title)),
    2026,
  )
  expect(items.length).toBeGreaterThan(400)
  const found = await foundRanks(store, items)
  expect(found.filter(({ rank }) => rank === null)).toEqual([])
  for (const [kind, floor] of Object.entries(FLOORS)) {
    const ofKind = found.filter((item) => item.kind === kind)
    const first = ofKind.filter(({ rank }) => rank === 1).length / ofKind.length
    expect(first, kind).toBeGreaterThanOrEqual(floor)
  }
}, 60_000)

test.each([
  ['LEP', /^Facilitating large language model Russian adaptation/],
  ['JMedLoRA', /^JMedLoRA/],
  ['γ-MoD', /^γ-MoD/],
  ['spafit', /^SPAFIT/],
  ['bitfit', /^SPAFIT/],
  ['QA-LoRA', /^QA-LoRA/],
  ['lora low rank adaptation of large language models', /^LoRA: Low-Rank Adaptation of/],
])(
  'the short name "%s" brings its paper first',
  async (q, title) => {
    const store = stored()
    const [first] = await searchPapers(store, q, 1)
    expect(first?.title ?? '').toMatch(title)
  },
  60_000,
)
