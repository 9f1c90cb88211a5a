import { expect, test } from 'vitest'
import type { Answer } from '../../../lib/answers/answer'
import { KeptAnswers } from '../../../lib/answers/kept-answers'

/** A collection whose state a test changes, and makers of answers that count how often they were asked. */
function collection(bytesMax = 1_000_000) {
  const state = { revision: 'first', made: 0 }
  const kept = new KeptAnswers(async () => state.revision, bytesMax)
  const make =
    (text: string, status = 200) =>
    async (): Promise<Answer> => {
      state.made++
      return { status, headers: {}, body: Buffer.from(text) }
    }
  const text = async (key: string, maker = make(`${key} ${state.revision}`)) =>
    (await kept.answer(key, maker)).answer.body.toString()
  return { state, kept, make, text }
}

test('an answer is made once and given again', async () => {
  const { state, kept, make } = collection()
  expect((await kept.answer('a', make('one'))).kept).toBe(false)
  const again = await kept.answer('a', make('two'))
  expect([again.kept, again.answer.body.toString(), state.made]).toEqual([true, 'one', 1])
})

test('the answer to another key is another', async () => {
  const { text } = collection()
  expect(await text('a')).toBe('a first')
  expect(await text('b')).toBe('b first')
  expect(await text('a')).toBe('a first')
})

test('those who ask at the same time wait for one answer', async () => {
  const { state, text } = collection()
  const texts = await Promise.all(['a', 'a', 'a', 'b'].map((key) => text(key)))
  expect(texts).toEqual(['a first', 'a first', 'a first', 'b first'])
  expect(state.made).toBe(2)
})

test('after an import everything is made anew', async () => {
  const { state, text } = collection()
  await text('a')
  state.revision = 'second'
  expect(await text('a')).toBe('a second')
  expect(await text('a')).toBe('a second')
  expect(state.made).toBe(2)
})

test('an answer that an import overtook is given and not kept, and nobody who asks later waits for it', async () => {
  const { state, make, text } = collection()
  let finish = (): void => undefined
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const slow = text('a', async () => {
    const answer = await make('of the old state')()
    await finished
    return answer
  })
  await new Promise((resolve) => setTimeout(resolve))
  state.revision = 'second'
  const later = await text('a')
  finish()
  expect([await slow, later, await text('a')]).toEqual(['of the old state', 'a second', 'a second'])
})

test('nothing but a success is kept', async () => {
  const { state, text, make } = collection()
  for (const status of [404, 307, 400, 500]) {
    await text('a', make('gone', status))
    await text('a', make('gone', status))
  }
  expect(state.made).toBe(8)
  expect(await text('a')).toBe('a first')
})

test('an answer that could not be made is tried again', async () => {
  const { kept, text } = collection()
  const failing = () => Promise.reject(new Error('no such table'))
  await expect(kept.answer('a', failing)).rejects.toThrow('no such table')
  expect(await text('a')).toBe('a first')
})

test('a state that cannot be told gives no answer, kept or not', async () => {
  const state = { fails: false }
  const kept = new KeptAnswers(async () => {
    if (state.fails) throw new Error('the file is gone')
    return 'first'
  }, 1_000_000)
  const make = async () => ({ status: 200, headers: {}, body: Buffer.from('a') })
  await kept.answer('a', make)
  state.fails = true
  await expect(kept.answer('a', make)).rejects.toThrow('the file is gone')
})

test('what was asked for longest ago makes room', async () => {
  const { state, text, make } = collection(200_000)
  const page = (key: string) => text(key, make('x'.repeat(20_000)))
  for (let at = 0; at < 12; at++) {
    await page('often')
    await page(`once ${at}`)
  }
  expect(state.made).toBe(13)
  await page('once 0')
  expect(state.made).toBe(14)
})

test('one answer that would push out all others is not kept', async () => {
  const { state, text, make } = collection(200_000)
  await text('a')
  await text('huge', make('x'.repeat(150_000)))
  await text('huge', make('x'.repeat(150_000)))
  await text('a')
  expect(state.made).toBe(3)
})

test.each(Array.from({ length: 12 }, (_, turns) => turns))(
  'an import seen by somebody else %i turns into the making of an answer leaves it out of what is kept',
  async (turns) => {
    const { state, kept, make, text } = collection()
    const old = kept.answer('a', make('of the old state'))
    for (let turn = 0; turn < turns; turn++) await Promise.resolve()
    state.revision = 'second'
    await Promise.all([old, text('b')])
    expect(await text('a')).toBe('a second')
  },
)
