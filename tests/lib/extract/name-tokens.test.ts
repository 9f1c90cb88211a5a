import { expect, test } from 'vitest'
import { foldText } from '../../../lib/extract/fold-text'
import { looksLikeName } from '../../../lib/extract/name-shape'
import { nameTokens } from '../../../lib/extract/name-tokens'

const tokensOf = (text: string) => nameTokens(text, foldText(text).plain).map((token) => token.text)

test('words with a capital or digit inside are tokens, plain words are none', () => {
  expect(tokensOf('Cendol and QLoRA, BA-LoRA (GPT-4) on M2QA; a b C 42 X')).toEqual([
    'QLoRA',
    'BA-LoRA',
    'GPT-4',
    'M2QA',
  ])
})

test('hyphens, dots and plus signs join, stops and dashes between clauses do not', () => {
  expect(tokensOf('GPT-3.5. BLOOM+1, C++ LoRA—while X-METRA-ADA.')).toEqual([
    'GPT-3.5',
    'BLOOM+1',
    'LoRA',
    'X-METRA-ADA',
  ])
})

test('stars and raised numbers of a name belong to it, marks do not', () => {
  expect(tokensOf('RRT*, QUX*-AR and *QuxNet* **QuxLM** with A$^3$T, PAL$_p$MA or x$^2$')).toEqual([
    'RRT*',
    'QUX*-AR',
    'QuxNet',
    'QuxLM',
    'A$^3$T',
    'PAL$_p$MA',
  ])
})

test('foreign letters belong to a name and offsets stay true', () => {
  const text = 'Über γ-MoD und NyströmLoRA'
  const tokens = nameTokens(text, foldText(text).plain)
  expect(tokens.map((token) => token.text)).toEqual(['γ-MoD', 'NyströmLoRA'])
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
})

test.each(['SambaLingo', 'QA-LoRA', 'M2QA', 'MaLA-500', 'BLOOM+1', 'γ-MoD', 'WTA-CRS'])(
  '%s looks like a name',
  (name) => {
    expect(looksLikeName(name)).toBe(true)
  },
)

test.each([
  'LLM-based',
  'Real-Time',
  'U-Net-like',
  '3D',
  '7B',
  '10k',
  'v2',
  'Human-Robot',
  'NP-hard',
])('%s does not look like a name', (name) => {
  expect(looksLikeName(name)).toBe(false)
})
