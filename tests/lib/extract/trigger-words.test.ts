import { describe, expect, it } from 'vitest'
import { SAID } from '../../../lib/extract/contribution-patterns'
import { plainText } from '../../../lib/extract/fold-text'
import { sentences } from '../../../lib/extract/paper-text'
import { STUDY_SIGNS } from '../../../lib/extract/study-signs'
import { itemsFound, TriggerWords } from '../../../lib/extract/trigger-words'
import { firstPapers } from './first-papers'

describe('trigger words', () => {
  const lists = ['new novel', 'analys* data', 'our']
  const words = new TriggerWords(lists)
  const found = (text: string, start = 0, end = text.length) =>
    itemsFound(lists, words.foundIn(text, start, end))

  it('finds the lists that have a word in a text', () => {
    expect(found('Our method is new.')).toEqual(['new novel', 'our'])
    expect(found('a Novel')).toEqual(['new novel'])
  })

  it('takes whole words, and beginnings only where a list says so', () => {
    expect(found('four newer databases, renew')).toEqual([])
    expect(found('re-analysing')).toEqual(['analys* data'])
    expect(found('reanalysing')).toEqual([])
  })

  it('ends words at digits, accents and signs', () => {
    expect(found('our2 (new) naïve_data é')).toEqual(lists)
  })

  it('reads no further than it is told', () => {
    expect(found('our new data', 4, 7)).toEqual(['new novel'])
    expect(found('our new data', 1, 6)).toEqual([])
  })

  it('stand wherever a pattern that is given with them matches', async () => {
    const patterns = [...SAID, ...STUDY_SIGNS]
    const triggers = new TriggerWords(patterns.map(({ words: list }) => list))
    let matches = 0
    for (const { abstract } of await firstPapers()) {
      const plain = plainText(abstract)
      for (const { start, end } of sentences(plain)) {
        const text = plain.slice(start, end)
        const matching = patterns.filter(({ pattern }) => pattern.test(text))
        expect(itemsFound(patterns, triggers.foundIn(plain, start, end))).toEqual(
          expect.arrayContaining(matching),
        )
        matches += matching.length
      }
    }
    expect(matches).toBeGreaterThan(200)
  })
})
