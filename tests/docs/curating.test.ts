import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadVocabulary } from '../../lib/vocabulary/load-vocabulary'
import { printedPaperShape } from '../fixtures/served-store'
import { workplace } from '../fixtures/workplace'

// The page's examples, done as it says: each block is appended to the file that it names.

const page = readFileSync('docs/curating.md', 'utf8')
const blocks = [...page.matchAll(/^```(?:text|tsv) (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, file = '', text = '']) => ({ file, text }),
)

test('the examples of the page give the paper the tags that it speaks of', async () => {
  const { folder, seed, ownSeedData } = workplace()
  ownSeedData()
  const isCorrection = (file: string) => file.endsWith('corrections.tsv')
  for (const { file, text } of blocks) {
    if (!isCorrection(file)) appendFileSync(join(folder, file), text)
  }
  const dryRun = ['papers.txt', '--dry-run', '--json']
  const found = await seed(dryRun)
  expect(found.err).toBe(
    '1 read: 1 new, 0 changed, 0 same, 0 retagged, 0 redirected, 0 pruned (dry run)\n',
  )
  const paper = printedPaperShape.parse(JSON.parse(found.out))
  expect(paper.methods.map(({ slug }) => slug)).toEqual(['partial-freezing', 'peft'])
  expect(paper.models.map(({ slug }) => slug)).toEqual(['heron', 'heron-2'])
  expect(paper.mentions.find(({ value }) => value === 'partial-freezing')).toMatchObject({
    text: 'partial freezing',
  })

  for (const { file, text } of blocks) {
    if (isCorrection(file)) appendFileSync(join(folder, file), text)
  }
  const corrected = await seed(dryRun)
  expect(corrected.err).toBe(found.err)
  const after = printedPaperShape.parse(JSON.parse(corrected.out))
  expect(after.methods).toEqual([])
  expect(after.languages).toEqual([{ code: 'nld', name: 'Dutch' }])
  expect(after.mentions).toContainEqual({
    type: 'language',
    value: 'nld',
    reason: 'Section 3: all texts are Dutch.',
  })

  const { methods } = loadVocabulary(folder)
  expect(methods.at(-1)?.aliases).toEqual(['layer freezing', 'frozen layers'])
})

test('the page names every type of tag that can be corrected, and no other', () => {
  const table = page.slice(page.indexOf('| type'))
  const named = [...table.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, type]) => type),
  )
  expect(named.sort()).toEqual(
    [
      'availability',
      'contribution',
      'introduces',
      'language',
      'languageCount',
      'link',
      'method',
      'model',
    ].sort(),
  )
})
