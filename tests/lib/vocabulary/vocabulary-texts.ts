import type { VocabularyFiles } from '../../../lib/vocabulary/vocabulary'

/** A small vocabulary without mistakes. */
export const TEXTS = {
  methods:
    'slug\tname\tparent\tdefinition\taliases\npeft\tPEFT\t\tFew weights.\nlora\tLoRA\tpeft\tLow rank.\tlow-rank adaptation; DoRA; LoRA',
  methodPhrases: 'slug\tphrase\twhen\tnote\nlora\tlow-rank adaptation\nlora\t(QLoRA|DoRA)\texact',
  models: 'slug\tname\tparent\taliases\nllama\tLlama\nllama-2\tLlama 2\tllama\tLlama-2',
  modelPhrases: 'slug\tphrase\twhen\tnote\nllama-2\tLlama-2\tpaper:text\n-\tllama wool',
  wordLists: 'list\tphrase\twhen\tnote\ntext\tlanguage model',
  commonNames: 'name\tlong\nGPT-4',
  languageNames: 'name\tcodes\treading\tnote',
}

/** Its files, some of them with another text. */
export function filesWith(texts: Partial<typeof TEXTS>): VocabularyFiles {
  const file = (key: keyof typeof TEXTS) => ({
    name: `${key}.tsv`,
    text: texts[key] ?? TEXTS[key],
  })
  return {
    methods: file('methods'),
    methodPhrases: file('methodPhrases'),
    models: file('models'),
    modelPhrases: file('modelPhrases'),
    wordLists: file('wordLists'),
    commonNames: file('commonNames'),
    languageNames: file('languageNames'),
  }
}
