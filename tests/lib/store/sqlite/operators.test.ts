import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SqliteStore } from '../../../../lib/store/sqlite/sqlite-store'
import { listing, papers } from '../../../fixtures/operator-papers'
import { sourcePaper } from '../../../fixtures/source-papers'
import { storeOf } from '../../../fixtures/temporary-store'

// docs/rules.md, Search, operators through the store: what is typed against what papers hold.

async function found(store: SqliteStore, q: string): Promise<string[]> {
  return (await listing(store, q)).papers.map(({ title }) => title).sort()
}

const ALPHA = 'Alpha: Low-Rank Adaptation for Dutch'
const BETA = 'Beta Adapters'
const GAMMA = 'Gamma Pretraining'
const DELTA = 'Delta'

test.each([
  ['"language models"', [ALPHA]],
  ['"language model"', [DELTA]],
  ['"low rank"', [ALPHA, BETA]],
  ['"pretraining"', [DELTA, GAMMA]],
  ['"pre-training and"', [DELTA]],
  ['"adaptation"', [ALPHA, GAMMA]],
  ['"low rank adaptation"', [ALPHA]],
  ['lora -quantization', [ALPHA]],
  ['-lora', [BETA, DELTA]],
  ['-lora -thai', [DELTA]],
  ['-"language models"', [BETA, DELTA, GAMMA]],
  ['dutch OR thai', [ALPHA, BETA]],
  ['language dutch OR thai', [ALPHA, BETA]],
  ['(language dutch) OR quantization', [ALPHA, GAMMA]],
  ['quanti* OR dut*', [ALPHA, GAMMA]],
  ['title:adaptation', [ALPHA]],
  ['title:adapter', [BETA]],
  ['title:adapt*', [ALPHA, BETA]],
  ['title:"adaptation"', [ALPHA]],
  ['-title:adaptation adaptation', [BETA, GAMMA]],
  ['author:ada', [ALPHA, BETA]],
  ['author:"ada peters"', [ALPHA]],
  ['author:pet*', [ALPHA]],
  ['method:lora', [ALPHA, GAMMA]],
  ['method:"low-rank adaptation"', [ALPHA, GAMMA]],
  ['method:peft', [ALPHA, GAMMA]],
  ['method:LoRA -method:quantization', [ALPHA]],
  ['method:none', [BETA, DELTA]],
  ['language:dutch', [ALPHA]],
  ['language:nld', [ALPHA]],
  ['language:nl', [ALPHA]],
  ['language:(dutch OR thai)', [ALPHA, BETA]],
  ['flemish', [ALPHA]],
  ['language:flemish', [ALPHA]],
  ['language:"standard dutch"', [ALPHA]],
  ['language:farsi', []],
  ['language:Nederlands', [ALPHA]],
  ['nederlands', [ALPHA]],
  ['language:klingon', []],
  ['has:code', [ALPHA]],
  ['has:codes', [ALPHA]],
  ['contribution:studies', []],
  ['contribution:benchmarks', []],
  ['has:promised', [BETA]],
  ['has:none', [DELTA, GAMMA]],
  ['-has:none', [ALPHA, BETA]],
  ['method:lora OR language:thai', [ALPHA, BETA, GAMMA]],
])('%s finds %s', async (q, titles) => {
  const store = await storeOf(papers)
  expect(await found(store, q)).toEqual(titles)
  expect((await listing(store, q)).search.ignored).toEqual([])
})

test.each([
  ['method:lorra', [], 'method:lorra'],
  ['-method:lorra', [], 'method:lorra'],
  ['lora -(dutch OR method:lorra)', [], 'method:lorra'],
  ['method:lorra OR thai', [BETA], 'method:lorra'],
  ['-(thai method:lorra)', [ALPHA, DELTA, GAMMA], 'method:lorra'],
])('a value that nobody knows never widens a list: %s', async (q, titles, text) => {
  const store = await storeOf(papers)
  expect(await found(store, q)).toEqual(titles)
  const { ignored } = (await listing(store, q)).search
  const start = q.indexOf('lorra')
  expect(ignored).toEqual([
    {
      text,
      reason: 'no method is called so, so it matches nothing',
      nearest: [{ label: 'LoRA', at: { start, end: start + 5 }, text: 'lora' }],
    },
  ])
})

test('of an author whom no paper has, the nearest is offered', async () => {
  const { total, search } = await listing(await storeOf(papers), 'author:peter')
  expect(total).toBe(0)
  const nearest = [{ label: 'peters', at: { start: 7, end: 12 }, text: 'peters' }]
  expect(search.ignored).toEqual([
    { text: 'author:peter', reason: 'no author is called so', nearest },
  ])
})

test.each([
  ['has:github', 'code'],
  ['has:HuggingFace', 'model'],
])('of a host, what its links lead to is offered: %s', async (q, text) => {
  const store = await storeOf(papers)
  const [ignored] = (await listing(store, q)).search.ignored
  expect(ignored?.nearest?.map((near) => near.text)).toEqual([text])
})

test.each([
  ['lora -quantization', 'Papers with the word “lora”, without “quantization”, best match first.'],
  [
    '-"low rank" -thai',
    'Papers without the phrase “low rank” and without “thai”, in the order of their source.',
  ],
  [
    'title:a title:b title:c title:d title:e title:f title:g',
    'Papers with “a” in the title, “b” in the title, “c” in the title, “d” in the title, “e” in the title, “f” in the title and “g” in the title.',
  ],
  [
    'adaptation method:lora -benchmark',
    'Papers with the word “adaptation” and method LoRA, without “benchmark”, best match first.',
  ],
  [
    '(thai dutch) OR lao has:code title:"x y"',
    'Papers with ((“thai” and “dutch”) or “lao”), code and “x y” in the title.',
  ],
  [
    'language:no OR method:none',
    'Papers with language Norwegian or no method, in the order of their source.',
  ],
  ['method:xyz', 'Papers with method “xyz”, which nothing is called.'],
  ['-method:xyz', 'Papers without method “xyz”, which nothing is called, so no paper matches.'],
  ['OR', 'All papers, in the order of their source.'],
  ['""', 'All papers, in the order of their source.'],
  ['dutch klingon', 'Papers with the word “dutch” (no paper has “klingon”), best match first.'],
  ['klingon', 'Papers with the word “klingon”, which no paper has.'],
  [
    'dutch thai',
    'Papers with either of the words “dutch”, “thai” (no paper has both), best match first.',
  ],
  [
    'dutch lora klingon',
    'Papers with all but one of the words “dutch”, “lora”, “klingon” (no paper has “klingon”), best match first.',
  ],
])('%s is told as: %s', async (q, words) => {
  const store = await storeOf(papers)
  expect((await listing(store, q)).search.words).toBe(words)
})

test('every word in parentheses beside an operator must be there, and plain words keep their own rule', async () => {
  const store = await storeOf(papers)
  expect(await found(store, 'dutch thai')).toEqual([ALPHA, BETA])
  expect(await found(store, '(dutch thai) OR weights')).toEqual([DELTA])
  expect(await found(store, 'dutch thai -beta')).toEqual([ALPHA])
})

const WORDS = ['zebra', 'quark', 'nylon', 'ember', 'violet']
/** A paper for each choice of some of the words. */
const someWords = Array.from({ length: 31 }, (_, at) => {
  const held = WORDS.filter((_word, bit) => ((at + 1) >> bit) & 1)
  return sourcePaper({
    title: `Paper ${at} ${held[0] ?? ''}`,
    abstract: `It is on ${held.join(' ')}.`,
  })
})

type Tree = string | { not: Tree } | { or: Tree[] } | { and: Tree[] }
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...WORDS),
    tie('tree').map((not) => ({ not })),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((or) => ({ or })),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((and) => ({ and })),
  ),
}))

function typed(node: Tree): string {
  if (typeof node === 'string') return node
  if ('not' in node) return `-(${typed(node.not)})`
  return 'or' in node
    ? `(${node.or.map(typed).join(' OR ')})`
    : `(${node.and.map(typed).join(' ')})`
}

function holds(words: ReadonlySet<string>, node: Tree): boolean {
  if (typeof node === 'string') return words.has(node)
  if ('not' in node) return !holds(words, node.not)
  return 'or' in node
    ? node.or.some((one) => holds(words, one))
    : node.and.every((one) => holds(words, one))
}

test('parentheses around plain words alone are an aside, and bind nothing', async () => {
  const store = await storeOf(papers)
  for (const q of ['(dutch thai)', 'dutch (thai)', '((dutch) thai)', '(dutch) (thai)']) {
    expect(await found(store, q), q).toEqual(await found(store, 'dutch thai'))
  }
})

/** Whether there is no operator in an expression; parentheses around it are an aside. */
function isOfWords(node: Tree): boolean {
  return typeof node === 'string' || ('and' in node && node.and.every(isOfWords))
}

test('a paper is found exactly where its words make the whole expression true', async () => {
  const store = await storeOf(someWords)
  await fc.assert(
    fc.asyncProperty(tree, async (node) => {
      const q = isOfWords(node) ? `-(-(${typed(node)}))` : `(${typed(node)})`
      fc.pre(q.length < 1000 && (q.match(/[a-z]+/g) ?? []).length <= 32)
      const expected = someWords.filter(({ abstract }) =>
        holds(new Set(abstract.match(/[a-z]+/g)), node),
      )
      expect(await found(store, q), q).toEqual(expected.map(({ title }) => title).sort())
    }),
    { numRuns: 300 },
  )
})

test('an operator added to a search never adds papers', async () => {
  const store = await storeOf(someWords)
  const plain = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  const operator = fc.oneof(
    fc.constantFrom('-zebra', '"it is on"', 'title:ember', 'qua*', 'method:none', 'has:code'),
    tree.filter((node) => !isOfWords(node)).map((node) => `(${typed(node)})`),
  )
  await fc.assert(
    fc.asyncProperty(plain, operator, async (words, more) => {
      const before = new Set(await found(store, words.join(' ')))
      const after = await found(store, `${words.join(' ')} ${more}`)
      expect(after.filter((title) => !before.has(title))).toEqual([])
    }),
  )
})
