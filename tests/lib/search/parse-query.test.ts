import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../lib/search/parse-query'
import { printQuery } from '../../../lib/search/print-query'
import { positiveLeaves } from '../../../lib/search/query-tree'
import { arbitrarySearch } from '../../fixtures/arbitrary-search'

/** A tree without what depends on the spelling: the text as typed and its place. */
function _meaning(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner) =>
    key === 'span' || key === 'text' ? undefined : inner,
  )
  return JSON.parse(text)
}

const printed = (q: string) => printQuery(parseQuery(q).items)
const NOT = 'NOT: a minus leaves a word out'
const reasons = (q: string) =>
  parseQuery(q).ignored.map(({ text, reason, nearest = [] }) =>
    [`${text}: ${reason}`, ...nearest.map(({ label }) => `perhaps ${label}`)].join('; '),
  )

test.each([
  ['lora', 'lora'],
  ['LoRA Dutch', 'lora dutch'],
  ['"Exact Phrase"', '"exact phrase"'],
  ['“curly quotes”', '"curly quotes"'],
  ['lora -quantization', 'lora -quantization'],
  ['-"low rank" lora', '-"low rank" lora'],
  ['-title:lora', '-title:lora'],
  ['title:-lora', '-title:lora'],
  ['-(thai lao)', '-(thai lao)'],
  ['thai OR lao tokenizer', 'thai OR lao tokenizer'],
  ['tokenizer thai OR lao OR khmer', 'tokenizer thai OR lao OR khmer'],
  ['thai OR -"low rank"', 'thai OR -"low rank"'],
  ['(thai OR lao) tokenizer', 'thai OR lao tokenizer'],
  ['(thai lao) OR (dutch)', '(thai lao) OR dutch'],
  ['(thai (lao (dutch)))', 'thai lao dutch'],
  ['(thai)', 'thai'],
  ['flow (calculation procedures) air', 'flow calculation procedures air'],
  ['(thai lao*) (thai "low rank") (thai -lao)', '(thai lao*) (thai "low rank") (thai -lao)'],
  ['(thai lao) -(thai lao)', 'thai lao -(thai lao)'],
  ['quant* pre-train*', 'quant* pre-train*'],
  ['pre training', 'pre-training'],
  ['pre, training', 'pre, training'],
  ['Language:Dutch', 'language:dutch'],
  ['method:"Vocabulary Expansion"', 'method:"vocabulary expansion"'],
  ['method:(low-rank adaptation)', 'method:"low-rank adaptation"'],
  ['title:(thai OR lao)', 'title:thai OR title:lao'],
  ['title:(thai lao)', '(title:thai title:lao)'],
  ['gpt-3.5 1.5.2', 'gpt-3-5 1-5-2'],
  ['model:gpt-3.5', 'model:gpt-3-5'],
  ['-gpt-3.5', '-gpt-3-5'],
  ['model(s) f(x)', 'model s f x'],
  ['well-known low-rank', 'well-known low-rank'],
  ['-(-thai)', '-(-thai)'],
  ['https://github.com', 'https github com'],
])('%s is understood as %s', (q, canonical) => {
  expect(printed(q)).toBe(canonical)
  expect(reasons(q)).toEqual([])
})

test.each([
  ['the effect', 'effect', ['the: too common to search for']],
  ['"low rank', '"low rank"', ['": never closed, so the phrase goes to the end']],
  ['Nystr"om', 'nystr om', ['": never closed, so left out']],
  ['(thai lao', 'thai lao', ['(: never closed, so closed at the end']],
  ['((thai) lao', 'thai lao', ['(: never closed, so closed at the end']],
  ['thai) lao', 'thai lao', ['): closes nothing']],
  ['OR thai', 'thai', ['OR: OR stands between two words or groups']],
  ['thai OR', 'thai', ['OR: OR stands between two words or groups']],
  ['thai OR OR lao', 'thai OR lao', ['OR: OR stands between two words or groups']],
  [
    '(OR) thai',
    'thai',
    ['(: has nothing to search for inside', 'OR: OR stands between two words or groups'],
  ],
  [
    'LoRA - a method',
    'lora method',
    ['-: a minus stands right before what it leaves out', 'a: too common to search for'],
  ],
  ['thai -', 'thai', ['-: a minus stands right before what it leaves out']],
  [
    'thai -) lao',
    'thai lao',
    ['-: a minus stands right before what it leaves out', '): closes nothing'],
  ],
  ['--thai', '-thai', ['--: read as one minus']],
  ['""', '', ['"": has no letters or digits']],
  ['-?! thai', 'thai', ['?!: has no letters or digits']],
  ['title: thai', 'title thai', ['title:: has no value right behind it, so searched as a word']],
  ['title:author:thai', 'author:thai', ['author:: the last of two fields counts']],
  [
    'langage:dutch',
    'langage dutch',
    ['langage:: not a field, so searched as words; perhaps language:'],
  ],
  ['lang:dutch', 'lang dutch', ['lang:: not a field, so searched as words; perhaps language:']],
  ['link:code', 'link code', ['link:: not a field, so searched as words; perhaps has:']],
  ['xyz:"low rank"', 'xyz "low rank"', ['xyz:: not a field, so searched as words']],
  ['ad*pt', 'ad pt', ['ad*pt: a star counts right behind a word only']],
  ['thai NOT lao', 'thai lao', [`${NOT}; perhaps thai -lao`]],
  ['x NOT "low rank" NOT (b c)', 'x "low rank" b c', [`${NOT}; perhaps x -"low rank" -(b c)`]],
  ['thai NOT', 'thai', [NOT]],
  ['thai AND lao', 'thai lao', ['AND: AND is implied']],
  ['?!', '', ['?!: has no letters or digits']],
])('%s is read as %s, and what was wrong is said', (q, canonical, said) => {
  expect(printed(q)).toBe(canonical)
  expect(reasons(q)).toEqual(said)
})

/** The folded words of the plain words. */
function parts(q: string): string[][] {
  return parseQuery(q).items.flatMap((node) => (node.kind === 'word' ? [node.parts] : []))
}

test('words are folded: capitals and diacritics do not matter', () => {
  expect(parts('Nyström ADAPTATION')).toEqual([['nystrom'], ['adaptation']])
})

test('stop words are dropped, and that is said', () => {
  const { items, ignored } = parseQuery('the effect of LoRA')
  expect(items).toMatchObject([
    { text: 'effect', parts: ['effect'] },
    { text: 'LoRA', parts: ['lora'] },
  ])
  expect(ignored).toEqual([
    { text: 'the', reason: 'too common to search for' },
    { text: 'of', reason: 'too common to search for' },
  ])
})

test('words of one stem count once', () => {
  expect(parts('adapter adapters Adapter')).toEqual([['adapter']])
})

test('a word with a hyphen, joined or apart is one thing to look for', () => {
  expect(parts('pre-training')).toEqual([['pre', 'training']])
  expect(parts('pre‑training')).toEqual([['pre', 'training']])
  expect(parts('continued pre training')).toEqual([['continued'], ['pre', 'training']])
  expect(parts('Fine tuning')).toEqual([['fine', 'tuning']])
})

test('a prefix that is a common word, or has nothing behind it, stands for itself', () => {
  expect(parts('robust over languages')).toEqual([['robust'], ['languages']])
  expect(parts('pre')).toEqual([['pre']])
  expect(parts('pre, training')).toEqual([['pre'], ['training']])
})

test('signs without a letter or digit find nothing, and that is said', () => {
  expect(parseQuery('?!')).toEqual({
    items: [],
    ignored: [{ text: '?!', reason: 'has no letters or digits' }],
  })
  expect(parseQuery('')).toEqual({ items: [], ignored: [] })
})

test('whatever is typed, every part is a word that the index could hold', () => {
  fc.assert(
    fc.property(arbitrarySearch, (q) => {
      for (const leaf of positiveLeaves(parseQuery(q).items)) {
        const operand = leaf.kind === 'field' ? leaf.operand : leaf
        const held = operand.kind === 'word' ? [operand.parts] : operand.units
        expect(held.length).toBeGreaterThan(0)
        for (const unit of held) {
          expect(unit.length).toBeGreaterThan(0)
          for (const part of unit) expect(part).toMatch(/^[\p{L}\p{N}]+$/u)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('a search of stop words alone keeps them, and operators keep theirs', () => {
  expect(parts('to be or to have')).toEqual([['to'], ['be'], ['or'], ['have']])
  expect(printed('-the "state of the art" title:the')).toBe('-the "state of the art" title:the')
})

test('a misspelt field can be mended where it stands', () => {
  const q = 'lora langage:dutch'
  const [near] = parseQuery(q).ignored[0]?.nearest ?? []
  expect(near && q.slice(0, near.at.start) + near.text + q.slice(near.at.end)).toBe(
    'lora language:dutch',
  )
})

test('words stand where they were typed', () => {
  const q = 'A -"Low Rank" title:LoRA'
  const { items } = parseQuery(q)
  const spans = items
    .map((node) => (node.kind === 'not' ? node.node : node))
    .map((node) => ('span' in node ? q.slice(node.span.start, node.span.end) : ''))
  expect(spans).toEqual(['"Low Rank"', 'LoRA'])
})

test('more words than a search takes are named', () => {
  const q = Array.from({ length: 40 }, (_, at) => `w${at}x`).join(' ')
  const { items, ignored } = parseQuery(q)
  expect(items).toHaveLength(32)
  expect(ignored).toHaveLength(8)
})

test('parentheses nested too deep are passed over, and that is said once', () => {
  for (const q of ['(', '-(', 'title:(', 'x OR (', '(a -(b OR (']) {
    const deep = `${q.repeat(5000)}thai${')'.repeat(5000)} lao`
    const { items, ignored } = parseQuery(deep)
    expect(printQuery(items)).toContain(q.includes('OR') ? ' OR ' : 'thai')
    expect(ignored.filter(({ reason }) => reason.includes('at most 20 parentheses'))).toHaveLength(
      1,
    )
  }
})

test('every string is read in a moment, however long', () => {
  fc.assert(
    fc.property(arbitrarySearch, fc.integer({ min: 1, max: 400 }), (piece, times) => {
      const long = piece.repeat(times).slice(0, 10_000)
      const begun = performance.now()
      const { items, ignored } = parseQuery(long)
      printQuery(items)
      expect(performance.now() - begun).toBeLessThan(500)
      for (const { text, reason } of ignored) expect([text, reason]).not.toContain('')
    }),
    { numRuns: 300 },
  )
})
