import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileVocabulary, type Vocabulary } from './vocabulary'
import { VocabularyError, type VocabularyFile } from './vocabulary-file'

const FOLDER = 'prisma/seed/vocabulary'

/**
 * Reads and compiles the vocabulary below the repository's root, which programs are started in.
 *
 * @throws VocabularyError that names every file that is missing, else every mistake.
 */
export function loadVocabulary(root = process.cwd()): Vocabulary {
  const problems: string[] = []
  const file = (name: string) => readFile(root, `${FOLDER}/${name}`, problems)
  const files = {
    methods: file('methods.tsv'),
    methodPhrases: file('method-phrases.tsv'),
    models: file('models.tsv'),
    modelPhrases: file('model-phrases.tsv'),
    wordLists: file('word-lists.tsv'),
    commonNames: file('common-names.tsv'),
    languageNames: file('language-names.tsv'),
  }
  if (problems.length > 0) throw new VocabularyError(problems)
  return compileVocabulary(files)
}

function readFile(root: string, name: string, problems: string[]): VocabularyFile {
  try {
    return { name, text: readFileSync(join(root, name), 'utf8') }
  } catch (error) {
    problems.push(
      existsSync(join(root, name))
        ? `${name}: this file of the vocabulary cannot be read: ${error instanceof Error ? error.message : error}`
        : `${name}: this file of the vocabulary is missing: put it back`,
    )
    return { name, text: '' }
  }
}
