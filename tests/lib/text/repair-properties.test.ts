import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findUrls } from '../../../lib/text/links'
import { repairAbstract, repairTitle } from '../../../lib/text/repair'

const pieces = fc.constantFrom(
  ..."\\ { } $ ~ ` `` '' \" \\emph{ {\\bf {bf emph{ \\alpha \\\"o \\'{e} \\$ \\% \\( \\) ^2 _1 : A a 1 times ( ) . , https:// github.com/x/ hf.xwall.us.kg. We \\url{ \\href{".split(
    ' ',
  ),
  ' ',
  '\n',
)
const brokenLatex = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
const anyText = fc.oneof(
  brokenLatex,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

test('repairing twice is repairing once', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const abstract = repairAbstract(raw)
      const title = repairTitle(raw)
      expect(repairAbstract(abstract)).toBe(abstract)
      expect(repairTitle(title)).toBe(title)
    }),
    { numRuns: 3000 },
  )
})

test('a found URL is a web address that stands where it says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const { url, start, end } of findUrls(text)) {
        expect(URL.canParse(url)).toBe(true)
        expect(url).toMatch(/^https?:\/\//)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(text.slice(start, end)).toMatch(/^\S+$/)
        before = end
      }
    }),
    { numRuns: 2000 },
  )
})

const HOSTILE = ['\\', '{', '$a ', '``', 'a~a', '{bf x ', '\\emph{', '\\"a', '$\\frac{'].concat([
  'http://a.b/c,',
  'https://a.b(',
  ' .',
  'a-',
  'A:B',
])

test.each(HOSTILE)('a megabyte of %j is repaired in time that grows with its length', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length)
  const started = performance.now()
  repairTitle(text)
  repairAbstract(text)
  findUrls(text)
  // Linear takes a second at most; quadratic would take minutes.
  expect(performance.now() - started).toBeLessThan(10_000)
})
