import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileVocabulary, type Vocabulary } from './vocabulary'
import type { VocabularyFile } from './vocabulary-file'

const FOLDER = 'prisma/seed/vocabulary'

/** Reads and compiles the vocabulary below the repository's root, which programs are started in. */
export function loadVocabulary(root = process.cwd()): Vocabulary {
  const file = (name: string): VocabularyFile => ({
    name: `${FOLDER}/${name}`,
    text: readFileSync(join(root, FOLDER, name), 'utf8'),
  })
  return compileVocabulary({
    methods: file('methods.tsv'),
    methodPhrases: file('method-phrases.tsv'),
    models: file('models.tsv'),
    modelPhrases: file('model-phrases.tsv'),
    wordLists: file('word-lists.tsv'),
    commonNames: file('common-names.tsv'),
    languageNames: file('language-names.tsv'),
  })
}
