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
])('a base model worked on is given with its family: "%s"', (abstract, models) => {
  expect(modelsOf(abstract)).toEqual(models)
})

test.each([
  ['a model that is only beaten', 'We propose a parser that outperforms GPT-4 and BERT.'],
  [
    'a model of the background',
    'Recently, models such as GPT-4 have become popular. We study trees.',
  ],
  ['a metric named after a model', 'We report BERTScore.'],
  ['an animal', 'We photograph llamas, Llama the pet, and a falcon in the wild.'],
  ['a verb', 'We opt for an aligned clip of a video.'],
  ['a planet and a constellation', 'We plan the Gemini mission to Mamba, a snake.'],
])('%s is not given', (_, abstract) => {
  expect(modelsOf(abstract)).toEqual([])
})
