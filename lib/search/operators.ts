import type { SearchField } from './search-fields'

/** One way to say more than words: how it is written, what it asks for, and a search that uses it. */
export type Operator = { syntax: string; meaning: string; example: string }

/** What joins and binds words. The signs themselves are read by `query-tokens`. */
const SIGNS: readonly Operator[] = [
  {
    syntax: '"exact phrase"',
    meaning: 'these words side by side, as they are written',
    example: '"catastrophic forgetting" language',
  },
  {
    syntax: '-word',
    meaning: 'papers without the word; also before a phrase, a field or parentheses',
    example: 'method:lora -quantization',
  },
  {
    syntax: 'one OR other',
    meaning: 'either of its two neighbours, in capitals',
    example: 'dutch OR german adaptation',
  },
  {
    syntax: '(words)',
    meaning: 'what belongs together beside OR or a minus; every word inside must be there',
    example: '(vocabulary extension) OR "new tokens"',
  },
  {
    syntax: 'begin*',
    meaning: 'any word that begins so',
    example: 'quanti* lora',
  },
]

/** What each field looks at. The keys are the fields that the parser knows. */
export const FIELD_OPERATORS: Readonly<Record<SearchField, Operator>> = {
  title: {
    syntax: 'title:word',
    meaning: 'a word or "phrase" of the title',
    example: 'title:adaptation',
  },
  author: {
    syntax: 'author:name',
    meaning: 'a name among the authors, where the source gives them',
    example: 'author:hinton',
  },
  method: {
    syntax: 'method:name',
    meaning: 'papers with the method, by its name, an alias or its address',
    example: 'method:"vocabulary expansion"',
  },
  language: {
    syntax: 'language:name',
    meaning: 'papers on the language, by its name or code',
    example: 'language:dutch',
  },
  model: {
    syntax: 'model:name',
    meaning: 'papers that work on the base model or one of its family',
    example: 'model:llama',
  },
  contribution: {
    syntax: 'contribution:kind',
    meaning: 'papers that bring a method, model, dataset, study or survey',
    example: 'contribution:dataset',
  },
  has: {
    syntax: 'has:link',
    meaning: 'papers with code, model, dataset, demo, project, video, other, promised or none',
    example: 'has:code',
  },
}

/** Everything that search understands beside plain words: the search help shows exactly this. */
export const OPERATORS: readonly Operator[] = [...SIGNS, ...Object.values(FIELD_OPERATORS)]
