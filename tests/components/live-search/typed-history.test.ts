import { expect, test } from 'vitest'
import { leavingSteps } from '@/components/live-search/typed-history'

test('a search that is committed gives the overwritten entry its address back', () => {
  expect(leavingSteps('/?method=lora', '/?q=dutch&method=lora', false)).toEqual({
    replace: '/?method=lora',
    push: null,
  })
})

test('a result that is followed leaves the typed search behind it in the history', () => {
  expect(leavingSteps('/', '/?q=dutch', true)).toEqual({ replace: '/', push: '/?q=dutch' })
})

test('text that came back to where it began adds nothing', () => {
  expect(leavingSteps('/?q=dutch', '/?q=dutch', true)).toEqual({
    replace: '/?q=dutch',
    push: null,
  })
})
