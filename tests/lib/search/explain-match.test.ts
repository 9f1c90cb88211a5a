import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainMatch } from '../../../lib/search/explain-match'
import { readSearch } from '../../../lib/search/read-search'
import { fullPaper } from '../papers/paper-example'

function explain(q: string, change: Parameters<typeof fullPaper>[0], prefix = false) {
  const paper = fullPaper({ methods: [], languages: [], models: [], authors: [], ...change })
  const terms = readSearch(q).terms.map((term) => ({ ...term, prefix }))
  return { paper, ...explainMatch(paper, terms) }
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
