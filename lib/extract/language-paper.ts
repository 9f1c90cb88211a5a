import type { PaperText } from './paper-text'

/**
 * What a paper is about, as far as languages are concerned: how many different words of language
 * technology it uses, and whether it speaks of languages or of sign language at all.
 */
export type LanguageSetting = {
  textWordCount: number
  speaksOfLanguages: boolean
  speaksOfSigning: boolean
  speaksOfTranslation: boolean
  /** Where the abstract's first sentence on the work itself starts; 0 where none is told apart. */
  openingEnd: number
}

const TEXT_SETTING =
  /\b(?:linguistic\w*|(?:multi|cross|bi|mono)-?\s?lingual\w*|translat(?:e|es|ing|ions?|ors?) (?:from|into|to|system|model|task|quality|benchmark|between)|(?:machine|neural|speech) translation|translation|nlp|corpus|corpora|llms?|plms?|bert|speech|transcri\w+|texts?|textual|dialects?|tweets?|sentences?|words?|vocabular\w+|tokeni[sz]\w+|lexic\w+|pars(?:er|ers|ing)|treebanks?|grammar|morpholog\w+|semantics?|syntactic|question answering|summari[sz]ation|sentiment|named entity|wikipedia|news|dialogues?|conversation\w*|documents?|reading comprehension|captions?|chatbots?|asr|handwrit\w+|characters?|spelling|language models?|natural language|languages|annotat\w+|rumou?rs?|wordnet|writ(?:ing|ers?|ten)|essays?|arguments?|quotes?|questions?|answers?|utterances?|readers?|records|articles|diacriti\w+|language processing|retrieval|poe(?:m|ms|try)|lyrics|WMT|BLEU)\b/gi

/** Enough to tell a paper on language from one that uses a word of it in passing. */
const COUNT_MAX = 6

export function languageSetting(paper: PaperText, openingEnd: number): LanguageSetting {
  const words = new Set<string>()
  for (const text of [paper.title, paper.abstract]) {
    for (const match of text.matchAll(TEXT_SETTING)) {
      words.add(match[0].toLowerCase().slice(0, 5))
      if (words.size >= COUNT_MAX) break
    }
  }
  const whole = `${paper.title}\n${paper.abstract}`
  return {
    openingEnd,
    textWordCount: words.size,
    speaksOfLanguages:
      /\b(?:languages|dialects?|linguistic|(?:multi|cross)-?lingual|endangered|indigenous|(?:low|under)-resourced?)\b/i.test(
        whole,
      ),
    speaksOfSigning: /\bsign(?:ed|ing)? languages?\b/i.test(whole),
    speaksOfTranslation: /\b(?:translat\w+|WMT|IWSLT|BLEU|NMT|lingual\w*|multilingual)\b/i.test(
      whole,
    ),
  }
}
