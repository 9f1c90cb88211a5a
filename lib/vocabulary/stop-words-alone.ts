import { eng } from 'stopword'
import type { PhraseShape } from './phrase-table'

const STOP_WORDS = new Set(eng)

/** The first variant of a phrase that has no word but those of every text ("the", "of"); null: all have one. */
export function stopWordsAlone(shape: PhraseShape): string | null {
  switch (shape.kind) {
    case 'affix':
      return null
    case 'phrase':
      return shape.variants.find(isStopped) ?? null
    case 'gap': {
      const [first, last] = [shape.first.find(isStopped), shape.last.find(isStopped)]
      return first === undefined || last === undefined ? null : `${first} … ${last}`
    }
  }
}

function isStopped(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.every((word) => STOP_WORDS.has(word))
}
