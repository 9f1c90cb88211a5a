import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainMatch } from '../../../lib/search/explain-match'
import { FieldValues } from '../../../lib/search/field-values'
import { parseQuery } from '../../../lib/search/parse-query'
import { isPlainWord } from '../../../lib/search/query-tree'
import { collectionOf } from '../../fixtures/arbitrary-collection'
import { fullPaper } from '../papers/paper-example'

function explain(q: string, change: Parameters<typeof fullPaper>[0], prefix = false) {
  const paper = fullPaper({ methods: [], languages: [], models: [], authors: [], ...change })
  const { items } = parseQuery(q)
  const plain = items.filter(isPlainWord).map((word) => ({ ...word, prefix }))
  const binding = items.filter((item) => !isPlainWord(item))
  const values = new FieldValues(collectionOf(1, { method: { lora: [0], peft: [] } }))
  const aliases = (_facet: string, value: string) => (value === 'peft' ? ['adapters'] : [])
  return { paper, ...explainMatch(paper, { plain, binding }, values.of, aliases) }
}

/** The marked words of title and abstract. */
function marked(q: string, title: string, abstract = '', prefix = false): string[] {
  const { paper, highlights } = explain(q, { title, abstract }, prefix)
  return highlights.map(({ field, start, end }) => paper[field].slice(start, end))
}

test('words are marked by their stem, whatever their case and diacritics', () => {
  expect(marked('adapt nystrom', 'Adapting by Nyström', 'It adapts.')).toEqual([
    'Adapting',
    'Nyström',
    'adapts',
  ])
})

test('the other spelling of a word is marked, too', () => {
  expect(marked('color optimisation', 'Colours', 'We optimize.')).toEqual(['Colours', 'optimize'])
})

test('what an operator binds is marked in its own forms only', () => {
  expect(marked('adapters', 'Adapter, Adaptation')).toEqual(['Adapter', 'Adaptation'])
  expect(marked('adapters OR trees', 'Adapter, Adaptation')).toEqual(['Adapter'])
  expect(marked('title:adapters', 'Adapter, Adaptation')).toEqual(['Adapter'])
})

test.each([['pretraining'], ['pre-training'], ['pre training']])(
  '"%s" marks the compound however the paper spells it',
  (q) => {
    const title = 'Pretraining, pre-training and Pre training before training'
    expect(marked(q, title)).toEqual(['Pretraining', 'pre-training', 'Pre training'])
  },
)

test('the beginning of a word marks the word only where it was searched as one', () => {
  expect(marked('adap', 'Adaptation and adapters', '', true)).toEqual(['Adaptation', 'adapters'])
  expect(marked('adap', 'Adaptation and adapters')).toEqual([])
})

test('reasons name the field and the words as the paper has them, each once', () => {
  const { reasons } = explain('dutch lora', {
    title: 'Dutch for dutch speakers',
    abstract: 'LoRA and LoRAs.',
    methods: [{ slug: 'lora', name: 'LoRA' }],
    languages: [{ code: 'nld', name: 'Dutch' }],
    introduces: [{ name: 'DutchLM', long: 'Dutch Language Model' }],
    authors: ['Dutch, A.'],
  })
  expect(reasons).toEqual([
    { field: 'title', words: ['Dutch'] },
    { field: 'method', words: ['LoRA'] },
    { field: 'language', words: ['Dutch'] },
    { field: 'introduces', words: ['Dutch Language Model'] },
    { field: 'author', words: ['Dutch, A.'] },
    { field: 'abstract', words: ['LoRA', 'LoRAs'] },
  ])
})

test.each([
  ['"language models"', ['language models', 'Language Models']],
  ['"language model"', []],
  ['"pretraining models"', ['pre-training models']],
  ['"pre-training models"', ['pre-training models']],
  ['"models fine tuned"', ['models finetuned']],
  ['"fine-tuned"', ['finetuned', 'fine-tuned']],
  ['"finetuned language"', ['fine-tuned Language']],
])('the phrase %s is marked as a whole, as it is written', (q, expected) => {
  const abstract = 'On language models, pre-training models finetuned, fine-tuned Language Models.'
  expect(marked(q, '', abstract)).toEqual(expected)
})

test('the beginning of a word that was asked for is marked', () => {
  expect(marked('quanti*', 'Quantized by quantization, not quality')).toEqual([
    'Quantized',
    'quantization',
  ])
})

test('a word that was asked for in a field is marked there alone', () => {
  expect(marked('title:lora', 'LoRA here', 'and LoRA there')).toEqual(['LoRA'])
  const authors = ['Hinton, G.', 'Bengio, Y.']
  const { reasons, highlights } = explain('author:hinton', { title: 'Hinton', authors })
  expect(reasons).toEqual([{ field: 'author', words: ['Hinton, G.'] }])
  expect(highlights).toEqual([])
})

test('names of people are not stemmed', () => {
  expect(explain('author:peters', { authors: ['Peter, A.'] }).reasons).toEqual([])
})

test('what was excluded is not marked, nor what an alternative lacks', () => {
  expect(marked('lora -dutch', 'LoRA for Dutch')).toEqual(['LoRA'])
  expect(marked('lora OR dutch', 'LoRA for Thai')).toEqual(['LoRA'])
  expect(marked('(lora dutch) OR thai', 'LoRA for Thai')).toEqual(['Thai'])
  expect(marked('(lora -thai) OR for', 'LoRA for Thai')).toEqual(['for'])
})

test('a tag that was asked for by value or alias is a reason by its name', () => {
  const methods = [
    { slug: 'lora', name: 'LoRA' },
    { slug: 'peft', name: 'PEFT' },
  ]
  expect(explain('method:lora', { methods }).reasons).toEqual([
    { field: 'method', words: ['LORA'] },
  ])
  expect(explain('adapter', { title: 'T', abstract: '', methods, introduces: [] }).reasons).toEqual(
    [{ field: 'method', words: ['PEFT'] }],
  )
})

test('without search there is nothing to explain', () => {
  expect(explain('', { title: 'Anything' })).toMatchObject({ reasons: [], highlights: [] })
})

test('marks are in order, apart from each other and inside the text, whatever is searched', () => {
  const word = fc.constantFrom(
    'pre',
    'training',
    'pretraining',
    'Pré-training',
    'naïve',
    '中文',
    '😀',
    '-',
  )
  const text = fc.array(word).map((list) => list.join(' '))
  fc.assert(
    fc.property(text, text, text, (q, title, abstract) => {
      const { highlights } = explain(q, { title, abstract })
      for (const field of ['title', 'abstract'] as const) {
        let last = -1
        for (const { start, end } of highlights.filter((one) => one.field === field)) {
          expect(start).toBeGreaterThanOrEqual(Math.max(last, 0))
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual((field === 'title' ? title : abstract).length)
      }
    }),
    { numRuns: 300 },
  )
})
