import { expect, test } from 'vitest'
import { previewText, previewTitleSize } from '@/lib/papers/preview-text'

test('what the image’s typefaces have is drawn as it is written', () => {
  const text = '“Nyström–γ-MoD”: 2.7× für Čeština, Tiếng Việt, Русский …'
  expect(previewText(text)).toBe(text)
})

test('other scripts and pictures are written in letters, so that nothing has to be fetched', () => {
  expect(previewText('日本語 models 🚀')).toMatch(/^[ -~]+$/)
  expect(previewText('日本語 models')).toContain('models')
})

test('a script without spaces is broken between its syllables', () => {
  expect(previewText('大型语言模型')).toBe('Da Xing Yu Yan Mo Xing')
  expect(previewText('LoRaMoE 模型')).toBe('LoRaMoE Mo Xing')
})

test('the longer the title, the smaller its letters', () => {
  const sizes = [10, 50, 90, 130, 190].map((length) => previewTitleSize('x'.repeat(length)))
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(sizes).size).toBe(5)
})
