import { expect, test } from 'vitest'
import { csv } from '../../../lib/export/csv'

test('fields that would end early are quoted, numbers and gaps are not', () => {
  expect(csv([['a', 'b, c', 'say "d"', 'two\nlines', 7, -1, null]])).toBe(
    '\uFEFFa,"b, c","say ""d""","two\nlines",7,-1,\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@sum', '\tx'])(
  'text that a spreadsheet would run is kept from it: %j',
  (text) => {
    expect(csv([[text]])).toContain(`'${text}`)
  },
)
