import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GOLD_SETS } from '../../../lib/evaluation/gold-sets'
import { measureGoldSets } from '../../../lib/evaluation/measure-gold-sets'
import { MEASURED_FILE, measuredSchema } from '../../../lib/evaluation/measured-file'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()

test('the figures that /about shows are what the extractor does now', async () => {
  const shown = measuredSchema.parse(JSON.parse(readFileSync(MEASURED_FILE, 'utf8')))
  const now = await measureGoldSets(vocabulary)
  expect(shown, 'write them anew with: npm run eval -- --write').toEqual(now)
})

test('every file of labelled papers is measured and described', () => {
  const files = readdirSync('tests/gold').filter((name) => name.endsWith('.jsonl'))
  expect(
    GOLD_SETS.map(({ file }) => file).sort(),
    'add the file to lib/evaluation/gold-sets.ts',
  ).toEqual(files.map((name) => `tests/gold/${name}`).sort())
})

test('every method that is measured is one of the vocabulary', () => {
  const { methods } = measuredSchema.parse(JSON.parse(readFileSync(MEASURED_FILE, 'utf8')))
  const slugs = vocabulary.methods.map(({ slug }) => slug)
  expect(Object.keys(methods).filter((slug) => !slugs.includes(slug))).toEqual([])
})
