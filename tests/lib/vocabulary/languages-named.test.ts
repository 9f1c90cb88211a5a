import { expect, test } from 'vitest'
import { titleKey } from '../../../lib/text/title-key'
import { languagesNamed } from '../../../lib/vocabulary/languages-named'

test.each([
  ['nld', ['nld']],
  ['nl', ['nld']],
  ['dutch', ['nld']],
  ['moderngreek1453', ['ell']],
  ['greek', ['ell']],
  ['egyptianarabic', ['arz']],
  ['klingon', ['tlh']],
  ['deutsch', ['deu']],
  ['francais', ['fra']],
  ['nederlands', ['nld']],
  [titleKey('हिन्दी'), ['hin']],
  [titleKey('Èdè Yorùbá'), ['yor']],
  ['xx', []],
  ['nosuchlanguage', []],
])('%s names %s', (key, codes) => {
  expect(languagesNamed(key)).toEqual(codes)
})
