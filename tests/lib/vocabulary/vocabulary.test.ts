import { expect, test } from 'vitest'
import { foldText } from '../../../lib/extract/fold-text'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'
import { compileVocabulary, type Signal } from '../../../lib/vocabulary/vocabulary'
import { filesWith, TEXTS } from './vocabulary-texts'

test('a sound vocabulary has its terms, their aliases and their ancestors', () => {
  const { methods, models, ancestors } = compileVocabulary(filesWith({}))
  expect(methods).toEqual([
    { slug: 'peft', name: 'PEFT', parent: null, definition: 'Few weights.', aliases: [] },
    {
      slug: 'lora',
      name: 'LoRA',
      parent: 'peft',
      definition: 'Low rank.',
      aliases: ['low-rank adaptation', 'DoRA'],
    },
  ])
  expect(models[1]).toEqual({
    slug: 'llama-2',
    name: 'Llama 2',
    parent: 'llama',
    aliases: ['Llama-2'],
  })
  expect(ancestors.method.get('lora')).toEqual(['peft'])
  expect(ancestors.model.get('llama')).toEqual([])
})

test('phrases are found in the text with the term they name', () => {
  const { matcher } = compileVocabulary(filesWith({}))
  const found: Signal[] = []
  matcher.find(foldText('Low rank adaptation, DORA and DoRA'), (_start, _end, value) => {
    found.push(value)
  })
  expect(found).toEqual([
    { kind: 'term', rule: { facet: 'method', slug: 'lora', conditions: [] } },
    { kind: 'term', rule: { facet: 'method', slug: 'lora', conditions: [] } },
  ])
})

test('the fingerprint changes with every file and with nothing else', () => {
  const fingerprint = (texts: Partial<typeof TEXTS>) =>
    compileVocabulary(filesWith(texts)).fingerprint
  const changed = [
    fingerprint({}),
    fingerprint({ methods: `${TEXTS.methods}\n# a note` }),
    fingerprint({ modelPhrases: `${TEXTS.modelPhrases}\n# a note` }),
    fingerprint({ commonNames: `${TEXTS.commonNames}\nBERT` }),
  ]
  expect(new Set(changed).size).toBe(changed.length)
  expect(fingerprint({})).toBe(changed[0])
})

test("the repository's own vocabulary has no mistakes, and every method and model has a phrase", () => {
  const { methods, models } = loadVocabulary()
  expect(methods.length).toBeGreaterThanOrEqual(56)
  expect(models.length).toBeGreaterThan(80)
  const parents = new Set([...methods, ...models].flatMap(({ parent }) => parent ?? []))
  expect(parents).toContain('lora')
  expect(parents).toContain('llama')
})
