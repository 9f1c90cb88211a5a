import { expect, test } from 'vitest'
import { languagesNamed } from '../../../lib/vocabulary/languages-named'

test.each([
  ['nld', ['nld']],
  ['nl', ['nld']],
  ['dutch', ['nld']],
  ['moderngreek1453', ['ell']],
  ['greek', ['ell']],
  ['egyptianarabic', ['arz']],
  ['klingon', ['tlh']],
  ['xx', []],
  ['nosuchlanguage', []],
])('%s names %s', (key, codes) => {
  expect(languagesNamed(key)).toEqual(codes)
})
