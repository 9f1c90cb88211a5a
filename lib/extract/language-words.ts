/**
 * Word lists for telling a language from a people: what stands after "Chinese" decides. Words are
 * compared without case and without the ending of the plural.
 */

export function wordStem(word: string): string {
  const lower = word.toLowerCase()
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(wordStem))
}

/** Heads that are text, speech, the study of either, or made for a language. */
export const TEXT_WORDS = stems(`
  language text textual corpus corpora treebank wordnet framenet propbank lexicon
  lexical dictionary word wordform sentence phrase character verb noun adjective adverb
  pronoun preposition postposition compound morpheme morphology morphological inflection syntax syntactic
  grammar grammatical phonology phonological phonetic phoneme vowel consonant tone orthography orthographic
  spelling script diacritic diacritics punctuation letter alphabet handwriting handwritten writing
  translation translator transliteration transcription transcript subtitle caption captioning
  speech spoken utterance pronunciation accent asr tts mt nmt smt nlp nlu nlg ner qa pos amr llm lm plm slm
  vlm bert gpt roberta t5 embedding token tokenizer tokenization tokenisation vocabulary
  wikipedia wikidata wiki news newspaper tweet twitter weibo reddit facebook youtube social media post
  comment review blog forum document article essay exam examination textbook book novel story
  narrative poetry poem poet lyric song literature literary idiom proverb metaphor humor humour pun joke
  query question answer dialogue dialog dialogical conversation conversational chat chatbot
  summarization summarisation summary sentiment emotion hate offensive toxic abusive stance
  sarcasm irony misinformation rumor rumour propaganda legal court judgment law statute contract medical
  clinical biomedical radiology prescription parsing parser tagger tagging chunking segmentation named
  entity relation event coreference anaphora discourse semantic lemma lemmatization stemming
  inference entailment nli comprehension reading commonsense knowledge glue superglue squad mmlu conll
  ontonotes dialect variety variant vernacular learner counterpart version equivalent monolingual
  multilingual bilingual parallel code-mixed code-switched romanized transliterated historical manuscript
  inscription epigraphic ocr web common crawl gec ged typo error instruction prompt pretraining
  pre-trained pretrained clue crossword slang description command digit font glyph printed printing
  recipe resume email message sms gigaword couplet comic mrc monologue passage keyphrase parabank gloss
  wiktionary thesaurus cloze theatre theater play string fingerspelling linguistic linguistics writer template newswire
  wsd plms llms transformer subword annotation debate parliamentary phonics loanword
  predicate readability proposition note notes website site webpage poetic math ubuntu diacritization diacritisation emr ehr sms wsj opinion`)

/** Heads that mean text only right after the name: "Chinese data", but not "Swedish leaves data". */
export const DATA_WORDS = stems(
  'dataset data benchmark model side input output source target sample sense report test setting',
)

/** Heads that make the adjective one of a people, a state, a custom or a thing. */
export const PEOPLE_WORDS = stems(`
  restaurant buffet remainder algorithm method matching matcher assignment loss notation roll encephalitis
  coffee tea food cuisine dish sweet toast horn fries wine beer government ministry parliament party army
  navy military police company firm enterprise start-up startup manufacturer industry industrial market
  stock bond economy economic bourse population patient people citizen men women man woman male female
  student pupil child children infant adult consumer customer tourist immigrant migrant refugee diaspora
  university academy institute institution laboratory agency hospital school
  city town province village region island peninsula sea coast alp border territory channel premier
  league football bundesliga open prix society culture cultural custom tradition art painter
  painting calligraphy calligrapher landscape dance music musical instrument opera origami kungfu kung kimono
  macaque monkey salmon quail beetle shepherd spaniel bulldog terrier ivy garden chess checker go door wooden
  autobahn highway railway train car vehicle satellite spacecraft space aerospace aviation robot robotic
  robotics humanoid hand project research scientist researcher engineer author scholar mathematician
  philosopher politician president minister citizen voter election descent origin nationality background
  speaking voting residency atomic automobile standard guideline regulation patent census survey
  medicine herb herbal acupuncture massage earring mainland physique participant subject user worker
  family household guy folk fan postman airline press auction traffic road driving
  supermarket retailer soccer election hairstyle fabric lantern knot value ethic yuan euro bank banking mythology myth sword battle empire dynasty revolution war`)

/** Words that end the noun phrase in which a language's name stands. */
export const PHRASE_ENDS = new Set(
  `a about above across after against all along among an and are as at be because been before being
  between both but by can could do does during each either for from given had has have if in including into
  is it its like many may might more most no nor not of on or over per respectively should showed shows
  show since so such than that the their then there these they this those through to toward towards under
  until up upon using via was we were what when where whereas which while who whose will with within
  without would yet write wrote speak posted prefer preferred`.split(/\s+/),
)

/** "English-centric", "French-speaking": the name says what something is not, or who someone is. */
export const DISTANCING_SUFFIXES =
  /^-(?:centric|centrism|dominated|dominant|oriented|biased|heavy|first|only|speaking|born|like|style|american|inspired|specific|focused|trained|derived|made|influenced|type|based|lexifie[rd]|lexicon)\b/i

/** Scripts named after a language are used by many: "Latin script", "Arabic numerals", "Greek letters". */
export const SCRIPT_NAMES: ReadonlySet<string> = new Set(['Latin', 'Arabic', 'Greek'])
export const SCRIPT_HEADS = stems(
  'script alphabet letter character numeral digit america american hypercube square',
)
