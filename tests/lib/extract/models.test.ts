import { expect, test } from 'vitest'
import { paperSignals } from '../../../lib/extract/paper-signals'
import { termMentions } from '../../../lib/extract/terms'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()
const modelsOf = (abstract: string, title = 'A title') =>
  [
    ...new Set(
      termMentions(paperSignals({ title, abstract }, vocabulary), vocabulary, 'model').map(
        ({ value }) => value,
      ),
    ),
  ].sort()

test.each([
  ['We adapt LLaMA 2 to Dutch.', ['llama', 'llama-2']],
  ['We adapt Llama3 and Mixtral-8x7B.', ['llama', 'llama-3', 'mistral', 'mixtral']],
  ['We study multilingual BERT.', ['bert', 'mbert']],
  ['We fine-tune XLM-R on text.', ['bert', 'roberta', 'xlm-r']],
  ['We prompt GPT-4 and ChatGPT.', ['chatgpt', 'gpt', 'gpt-4']],
  ['We adapt CLIP to video.', ['clip']],
  ['We train HuBERT and wav2vec 2.0 on speech.', ['hubert', 'wav2vec-2']],
  [
    'We show that LoRA is better than fine-tuning on RoBERTa and GPT-2.',
    ['bert', 'gpt', 'gpt-2', 'roberta'],
  ],
  // A compared baseline counts, as it does for techniques.
  ['We propose a parser that outperforms GPT-4 and BERT.', ['bert', 'gpt', 'gpt-4']],
])('a base model worked on is given with its family: "%s"', (abstract, models) => {
  expect(modelsOf(abstract)).toEqual(models)
})

test.each([
  [
    'a model of the background',
    'Recently, models such as GPT-4 have become popular. We study trees.',
  ],
  ['the base of another model’s name', 'We present ChocoLlama, a language model for Dutch.'],
  ['a metric named after a model', 'We report BERTScore.'],
  ['an animal', 'We photograph llamas, Llama the pet, and a falcon in the wild.'],
  ['a verb', 'We opt for an aligned clip of a video.'],
  ['a planet and a constellation', 'We plan the Gemini mission to Mamba, a snake.'],
])('%s is not given', (_, abstract) => {
  expect(modelsOf(abstract)).toEqual([])
})

test('where a paper names no model as its own, those that it names in the background are meant', () => {
  const opening = 'Existing multilingual models such as mBERT and XLM-R are effective.'
  expect(modelsOf(`${opening} We train a parser.`)).toEqual(['bert', 'mbert', 'roberta', 'xlm-r'])
  expect(modelsOf(`${opening} We train a parser on LLaMA 2.`)).toEqual(['llama', 'llama-2'])
})
