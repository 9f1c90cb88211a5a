import { expect, test } from 'vitest'
import { GET } from '../../../app/api/papers/route'
import { heldSlugs, type KnownPaper, knownPapers } from '../../../lib/lists/known-papers'
import { request, serve } from '../../fixtures/served-store'
import { fewPapers, sourcePaper } from '../../fixtures/source-papers'
import { importInto } from '../../fixtures/temporary-store'

test('present, moved and unknown papers are told apart, however many are asked about', async () => {
  const store = await serve([...fewPapers, sourcePaper({ id: '1', title: 'Old', abstract: 'x' })])
  await importInto(store, [sourcePaper({ id: '1', title: 'New', abstract: 'x' })])
  const unknown = Array.from({ length: 60 }, (_, at) => `${'x'.repeat(50)}${at}`)
  const asked = ['teaching-a-model-dutch', 'old', ...unknown, 'thai-adapters-by-lora']
  const known = await knownPapers(asked, (path) => GET(request(path)))
  expect(known.get('teaching-a-model-dutch')?.title).toBe('Teaching a Model Dutch')
  expect(known.get('old')).toMatchObject({ slug: 'new', title: 'New' })
  expect(known.get('thai-adapters-by-lora')).toMatchObject({
    slug: 'thai-adapters-by-lora',
    languages: [{ code: 'tha', name: 'Thai' }],
  })
  expect(unknown.map((slug) => known.get(slug))).toEqual(unknown.map(() => null))
})

test('a server that fails is no answer about any paper', async () => {
  const ask = async () => new Response('', { status: 500 })
  await expect(knownPapers(['a'], ask)).rejects.toThrow('500')
})

test('a list leads to papers under their present slugs, to those not told of yet, and to none the collection has not', () => {
  const entries = [{ slug: 'old' }, { slug: 'gone' }, { slug: 'untold' }]
  const paper = { slug: 'new', title: '', methods: [], languages: [], models: [], links: [] }
  const known = new Map<string, KnownPaper>([
    ['old', { ...paper, languageCount: null, availability: 'none' }],
    ['gone', null],
  ])
  expect(heldSlugs(entries, known, false)).toEqual(['new', 'untold'])
  expect(heldSlugs(entries, known, true)).toEqual(['new'])
})
