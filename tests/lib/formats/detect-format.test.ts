import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { detectFormat } from '../../../lib/formats/detect-format'

test.each([
  ['plain', 'A title\nAn abstract.'],
  ['plain', '{bf Bold} Titles'],
  ['plain', '[Re] Reproducing a Result'],
  ['plain', '"Quoted" Titles'],
  [
    'plain',
    'A page\fbroken title, of a listing that goes on for some more characters than that '.repeat(2),
  ],
  ['jsonl', '{"title": "One"}'],
  ['jsonl', '\ufeff\n { "title": "One"}'],
  ['jsonl', '[{"title": "One"}]'],
  ['jsonl', '{\n  "title": "One"'],
  ['empty', ''],
  ['empty', '\ufeff \r\n\n'],
  ['binary', '%PDF-1.7\n'],
  ['binary', 'PK\u0003\u0004\u0014\0\0'],
  ['binary', 'T\0i\0t\0l\0e\0'],
])('the content is told as %s: %j', (format, text) => {
  expect(detectFormat(Buffer.from(text))).toBe(format)
})

test('gzip is told by its first bytes', () => {
  expect(detectFormat(gzipSync('A title'))).toBe('gzip')
})
