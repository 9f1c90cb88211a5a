import { problemAt, readRows, type VocabularyFile } from './vocabulary-file'

/** Names that are no paper's own, though they look like one. */
export type CommonNames = {
  hasName(name: string): boolean
  /** Whether the abbreviation usually stands for these words. */
  hasPair(name: string, long: string): boolean
  /** Whether the words are what many say, in any letter case: "deep reinforcement learning". */
  hasPhrase(words: string): boolean
  /** Whether the words are either, a name or what many say. */
  isCommon(words: string): boolean
}

export function readCommonNames(file: VocabularyFile, problems: string[]): CommonNames {
  const names = new Set<string>()
  const pairs = new Set<string>()
  const phrases = new Set<string>()
  for (const { line, cells } of readRows(file, ['name', 'long'], problems, false)) {
    if (cells.name === '') problems.push(problemAt(file, line, 'the name is blank: give one'))
    else if (cells.long === '') names.add(cells.name)
    else {
      pairs.add(pairKey(cells.name, cells.long))
      phrases.add(phraseKey(cells.long))
    }
    if (cells.name.includes(' ')) phrases.add(phraseKey(cells.name))
  }
  const hasName = (name: string) => names.has(name) || names.has(withoutPlural(name))
  const hasPhrase = (words: string) => phrases.has(phraseKey(words))
  return {
    hasName,
    hasPair: (name, long) => pairs.has(pairKey(withoutPlural(name), long)),
    hasPhrase,
    isCommon: (words) => hasName(words) || hasPhrase(words),
  }
}

function pairKey(name: string, long: string): string {
  return `${name}\t${phraseKey(long)}`
}

function phraseKey(words: string): string {
  return withoutPlural(words.toLowerCase().replace(/[-‐-–]/g, ' '))
}

function withoutPlural(words: string): string {
  return words.endsWith('s') ? words.slice(0, -1) : words
}
