import { expect, test } from 'vitest'
import { compileVocabulary } from '../../../lib/vocabulary/vocabulary'
import { VocabularyError } from '../../../lib/vocabulary/vocabulary-file'
import { filesWith, TEXTS } from './vocabulary-texts'

function problemsOf(texts: Partial<typeof TEXTS>): readonly string[] {
  try {
    compileVocabulary(filesWith(texts))
  } catch (error) {
    if (error instanceof VocabularyError) return error.problems
    throw error
  }
  return []
}

test.each([
  [
    'a slug that means something else',
    { methods: `${TEXTS.methods}\nnone\tNothing\t\tx` },
    'methods.tsv:4: "none" means papers without any',
  ],
  [
    'an alias of two terms',
    { methods: `${TEXTS.methods}\npruning\tPruning\t\tx\tLow rank adaptation` },
    'methods.tsv:4: "Low rank adaptation" is a name of "lora" on line 3, too: keep it with one',
  ],
  [
    'a term that no phrase names',
    { models: `${TEXTS.models}\nbloom\tBLOOM` },
    'models.tsv:4: no phrase names "bloom": add a line to modelPhrases.tsv',
  ],
  [
    'spaces for tabs',
    { wordLists: 'list  phrase  when  note' },
    'wordLists.tsv:1: the first row must name the columns: list, phrase, when, note, with a tab',
  ],
  [
    'spaces for tabs in a row',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora   low rank` },
    'methodPhrases.tsv:4: no tab in this line: use tabs, not spaces, between its cells',
  ],
  [
    'a phrase of words that every text has',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\t(as|of) the` },
    'methodPhrases.tsv:4: "as the" is in every text: add a word that tells it apart',
  ],
  [
    'a gap between words that every text has',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\tfrom … to` },
    'methodPhrases.tsv:4: "from … to" is in every text',
  ],
  [
    'text that is not UTF-8',
    { models: `${TEXTS.models}\nna\uFFFDve\tNaive` },
    'models.tsv:4: this is not UTF-8',
  ],
  [
    'an unknown parent',
    { methods: `${TEXTS.methods}\ndora\tDoRA\tlorra\tx` },
    'methods.tsv:4: no row has the slug "lorra"',
  ],
  [
    'a slug given twice',
    { methods: `${TEXTS.methods}\nlora\tLoRA\t\tx` },
    'methods.tsv:4: "lora" stands on line 3 already',
  ],
  [
    'a blank field',
    { methods: `${TEXTS.methods}\ndora\tDoRA\tlora\t` },
    'methods.tsv:4: the definition of "dora" is blank',
  ],
  [
    'a slug of another form',
    { models: `${TEXTS.models}\nLlama 3\tLlama 3` },
    'models.tsv:4: "Llama 3" is no slug',
  ],
  [
    'a phrase of nobody',
    { modelPhrases: `${TEXTS.modelPhrases}\nlama\tLama` },
    'modelPhrases.tsv:4: "lama" is no known slug',
  ],
  [
    'a blank phrase',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\t\texact` },
    'methodPhrases.tsv:4: the phrase of "lora" is blank',
  ],
  [
    'brackets that do not pair',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\tlow (rank` },
    'methodPhrases.tsv:4: brackets do not pair',
  ],
  [
    'an unknown condition',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\tx\texactly` },
    'methodPhrases.tsv:4: "exactly" is no condition: use exact, own, title, weak, anywhere, sentence:LIST',
  ],
  [
    'an unknown word list',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\tx\tpaper:txt` },
    'methodPhrases.tsv:4: no word list is called "txt"',
  ],
  [
    'two gaps',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\ta … b … c` },
    'methodPhrases.tsv:4: "a … b … c" has two gaps',
  ],
  [
    'a name that joins on in two words',
    { methodPhrases: `${TEXTS.methodPhrases}\nlora\t*low rank` },
    'methodPhrases.tsv:4: "*low rank" needs one "*" in one word',
  ],
  [
    'a cell too many',
    { models: `${TEXTS.models}\nx\tX\t\t\tmore` },
    'models.tsv:4: 5 cells for 4 columns',
  ],
  [
    'a missing heading',
    { models: 'llama\tLlama' },
    'models.tsv:1: the first row must name the columns: slug, name, parent, aliases',
  ],
  [
    'a gap in a word list',
    { wordLists: `${TEXTS.wordLists}\ntext\ta … b` },
    'wordLists.tsv:3: a word list takes plain phrases',
  ],
  [
    'a gap that should hide',
    { modelPhrases: `${TEXTS.modelPhrases}\n-\ta … b` },
    'modelPhrases.tsv:4: only a plain phrase hides others',
  ],
  ['an empty file', { wordLists: '# nothing' }, 'wordLists.tsv:1: empty'],
  [
    'a mistake in the languages',
    { languageNames: `${TEXTS.languageNames}\nKlingonese\txxx\tknown` },
    'languageNames.tsv:2',
  ],
])('%s is reported with file, line and remedy', (_, texts, problem) => {
  expect(problemsOf(texts).join('\n')).toContain(problem)
})

test('a broken line is told once, not again by the lines that need it', () => {
  const methods = TEXTS.methods.replace('peft\tPEFT\t\t', 'peft PEFT ')
  const methodPhrases = `${TEXTS.methodPhrases}\npeft\tPEFT`
  expect(problemsOf({ methods, methodPhrases })).toEqual([
    'methods.tsv:2: no tab in this line: use tabs, not spaces, between its cells',
  ])
  const wordLists = 'list\tphrase\twhen\tnote\ntext language model'
  expect(problemsOf({ wordLists })).toHaveLength(1)
})

test('a mark before UTF-8 and the line ends of Windows make no difference', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`
  const { methods, models } = compileVocabulary(
    filesWith({ methods: windows(TEXTS.methods), models: windows(TEXTS.models) }),
  )
  expect([methods, models]).toEqual([
    compileVocabulary(filesWith({})).methods,
    compileVocabulary(filesWith({})).models,
  ])
})

test('a circle of parents is reported for each term in it', () => {
  const methods = 'slug\tname\tparent\tdefinition\taliases\na\tA\tb\tx\nb\tB\ta\tx'
  expect(problemsOf({ methods, methodPhrases: 'slug\tphrase\twhen\tnote\na\tx' })).toEqual([
    'methods.tsv:2: the parents of "a" lead back to itself: break the circle',
    'methods.tsv:3: the parents of "b" lead back to itself: break the circle',
  ])
})

test('all mistakes of all files are reported at once', () => {
  const problems = problemsOf({
    methods: `${TEXTS.methods}\nx\t\tnobody\t`,
    modelPhrases: 'slug\tphrase\twhen\tnote\nnobody\tx',
  })
  expect(problems).toHaveLength(6)
})
