import { expect, test } from 'vitest'
import { foldText } from '../../../lib/extract/fold-text'
import {
  PhraseMatcher,
  type PhraseSpan,
  withoutOverlaps,
} from '../../../lib/extract/phrase-matcher'

const spans = (matcher: PhraseMatcher<string>, text: string) => {
  const all: PhraseSpan<string>[] = []
  matcher.find(foldText(text), (start, end, value) => all.push({ start, end, value }))
  return all
}

const found = (matcher: PhraseMatcher<string>, text: string) =>
  withoutOverlaps(spans(matcher, text)).map(({ start, end, value }) => [
    text.slice(start, end),
    value,
  ])

test('finds phrases whatever their letter case, and gives the words as the text has them', () => {
  const matcher = new PhraseMatcher([{ phrase: 'LoRA', value: 'lora' }])
  expect(found(matcher, 'LORA beats lora.')).toEqual([
    ['LORA', 'lora'],
    ['lora', 'lora'],
  ])
})

test('finds whole words only', () => {
  const matcher = new PhraseMatcher([{ phrase: 'lora', value: 'lora' }])
  expect(found(matcher, 'QLoRA, LoRA2, Lorazepam, éLora, LoRA-XS')).toEqual([['LoRA', 'lora']])
})

test('of phrases that overlap the leftmost and longest wins', () => {
  const matcher = new PhraseMatcher(
    ['low rank', 'rank adaptation', 'low rank adaptation', 'adaptation of models'].map(
      (phrase) => ({ phrase, value: phrase }),
    ),
  )
  expect(found(matcher, 'the low rank adaptation of models')).toEqual([
    ['low rank adaptation', 'low rank adaptation'],
  ])
})

test('a shorter phrase is found where the longer one is cut off by a word border', () => {
  const matcher = new PhraseMatcher(
    ['meta', 'meta lear'].map((phrase) => ({ phrase, value: phrase })),
  )
  expect(found(matcher, 'meta learning')).toEqual([['meta', 'meta']])
})

test('a phrase with two values is found once for each', () => {
  const matcher = new PhraseMatcher([
    { phrase: 'QLoRA', value: 'lora' },
    { phrase: 'qlora', value: 'quantization' },
  ])
  expect(found(matcher, 'QLoRA')).toEqual([
    ['QLoRA', 'lora'],
    ['QLoRA', 'quantization'],
  ])
})

test('a case-sensitive phrase is found in its own spelling alone', () => {
  const matcher = new PhraseMatcher([{ phrase: 'OPT', value: 'opt', caseSensitive: true }])
  expect(found(matcher, 'opt for OPT')).toEqual([['OPT', 'opt']])
})

test.each([
  ['letters that grow when lowered', 'İİİ İstanbul LoRA'],
  ['ligatures and emoji', 'ﬁne 🤗🚀LoRA'],
  ['Cyrillic and Chinese', 'Модель 模型 LoRA'],
  ['typographic marks', '“γ‐MoD” — LoRA'],
])('offsets point into the original text after %s', (_, text) => {
  const matcher = new PhraseMatcher([{ phrase: 'lora', value: 'lora' }])
  expect(found(matcher, text)).toEqual([['LoRA', 'lora']])
})

test('diacritics, hyphen or space do not matter', () => {
  const matcher = new PhraseMatcher([{ phrase: 'nystrom-method', value: 'x' }])
  expect(found(matcher, 'the Nyström–Method, nystrom method')).toEqual([
    ['Nyström–Method', 'x'],
    ['nystrom method', 'x'],
  ])
})

test('foreign letters are told apart', () => {
  const matcher = new PhraseMatcher([{ phrase: 'γ-MoD', value: 'x' }])
  expect(found(matcher, 'δ-MoD and Γ-MoD')).toEqual([['Γ-MoD', 'x']])
})

test('a megabyte of hostile text is searched in linear time', () => {
  const matcher = new PhraseMatcher(
    ['a a a a a a a b', `${'ab'.repeat(200)}c`, 'a'.repeat(300)].map((phrase) => ({
      phrase,
      value: phrase,
    })),
  )
  const seconds = (text: string) => {
    const start = performance.now()
    matcher.find(foldText(text), () => {})
    return (performance.now() - start) / 1000
  }
  expect(seconds('a '.repeat(500_000))).toBeLessThan(5)
  expect(seconds('ab'.repeat(500_000))).toBeLessThan(5)
  expect(seconds('a'.repeat(1_000_000))).toBeLessThan(5)
})

test('a phrase without words is never found', () => {
  const matcher = new PhraseMatcher(['-', '★', 'lora'].map((phrase) => ({ phrase, value: phrase })))
  expect(found(matcher, 'a - b ★ LoRA')).toEqual([['LoRA', 'lora']])
})

test('phrases of one word and of several are given in one order', () => {
  const matcher = new PhraseMatcher(
    ['rank', 'low rank', 'low', 'rank adaptation', 'of', 'adaptation of'].map((phrase) => ({
      phrase,
      value: phrase,
    })),
  )
  const values = spans(matcher, 'low-rank adaptation of').map(({ value }) => value)
  expect(values).toEqual(['low rank', 'low', 'rank adaptation', 'rank', 'adaptation of', 'of'])
})

test('phrases with more words than it can tell apart are refused', () => {
  const phrases = Array.from({ length: 33_000 }, (_, at) => ({ phrase: `a${at} b${at}`, value: 1 }))
  expect(() => new PhraseMatcher(phrases)).toThrow(
    'phrases of several words have 66000 words, of 65535',
  )
})
