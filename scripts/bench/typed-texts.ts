import { SeededRandom } from './seeded-random'

/** For the first collection: methods, languages, names, typos, and a word that only abstracts hold. */
export const FIRST_COLLECTION_TEXTS = [
  'vocabulary extension dutch',
  'low-rank adaptation of large models',
  'chocolama',
  'continual pretraining japanese',
  'few-shot vision language',
  'russian tokenizer',
  'medical domain adaptation',
  'quantized lora',
  'bayesian',
  'federated finetuning',
]

const SEED = 20_261_124
const KEYS = 200
const WORDS_MAX = 4

/** For any other collection: how titles of it begin, until they come to two hundred keys. */
export function titleBeginnings(titles: readonly string[]): string[] {
  const random = new SeededRandom(SEED)
  const texts: string[] = []
  let keys = 0
  while (keys < KEYS && titles.length > 0) {
    const words =
      random
        .pick(titles)
        ?.toLowerCase()
        .match(/[a-z0-9-]{2,}/g) ?? []
    const text = words.slice(0, 1 + random.below(WORDS_MAX)).join(' ')
    if (text === '') continue
    texts.push(text)
    keys += text.length
  }
  return texts
}
