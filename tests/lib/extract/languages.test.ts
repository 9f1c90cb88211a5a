import { expect, test } from 'vitest'
import { languagesOf, mentionsOf } from './language-names'

/** An abstract on language whose own words name none. */
const setting = 'This work is on machine translation and tagging of text in many languages.'

const abstractOf = (sentence: string) => ({ title: 'A study', abstract: `${setting} ${sentence}` })
const given = (sentence: string) => languagesOf(abstractOf(sentence))

test.each([
  ['French legal text is collected.', ['fra']],
  ['We train on Hindi, Tamil and Marathi.', ['hin', 'mar', 'tam']],
  ['Results on English-German translation improve.', ['deu', 'eng']],
  ['We translate from English to Czech.', ['ces', 'eng']],
  ['A treebank of Irish tweets is released.', ['gle']],
  ['The corpus holds Chinese fake news.', ['zho']],
  ['We annotate Norwegian, Basque, and Catalan reviews.', ['cat', 'eus', 'nor']],
  ['We release an English-language benchmark.', ['eng']],
  ['We evaluate on Upper and Lower Sorbian.', ['dsb', 'hsb']],
  ['We classify German government documents.', ['deu']],
  ['Unlike English, Turkish is agglutinative, so we analyse Turkish.', ['tur']],
  ['We cover Amharic, Luo, Nigerian-Pidgin and Yorùbá.', ['amh', 'luo', 'pcm', 'yor']],
  ['We cover Hindi (hi), Bengali (bn) and Tamil (ta).', ['ben', 'hin', 'tam']],
  ['The dataset has 1M Finnish and 500k Swedish tweets.', ['fin', 'swe']],
  ['We annotate a German parliament debate corpus.', ['deu']],
  ['We build synthesis for Kanien’kéha, Gitksan and SENĆOŦEN.', ['git', 'moh', 'str']],
])('gives the languages whose text is worked on: %s', (sentence, codes) => {
  expect(given(sentence)).toEqual(codes)
})

test.each([
  ['Data association uses the Hungarian algorithm.'],
  ['Clusters follow a Chinese restaurant process.'],
  ['Expressions are stored in reverse Polish notation.'],
  ['Japanese encephalitis and Turkish coffee are classified.'],
  ['The German government and French companies were asked.'],
  ['Thompson sampling is used as in Rao and Gao (2019).'],
  ['We test on Camera, Car and Bench.'],
  ['Even language models need this.'],
  ['As languages evolve, so do they.'],
  ['We use Latin script, Arabic numerals and a Latin square.'],
  ['Yuragi is a Japanese word for fluctuation.'],
  ['Arabic Sign Language videos are scarce.'],
  ['Dutch customers wrote reviews, and a Polish company mines documents.'],
  ['A Chinese postman solver plans routes.'],
  ['Turkish airlines serve French press after a Dutch auction.'],
  ['The German traffic sign benchmark has images.'],
  ['We present LingGe ("伶歌" in Chinese).'],
])('gives no language for a people, a method or a word: %s', (sentence) => {
  expect(given(sentence)).toEqual([])
})

test.each([
  ['Prior work focuses on English and Chinese.'],
  ['However, most benchmarks are limited to English.'],
  ['Resources for languages other than English are rare.'],
  ['We study non-English and English-centric models.'],
  ['Transfer helps in one language such as English.'],
  ['For example, a word of German may join several.'],
  ['It helps languages that are distant from English.'],
  ['We translate pairs that do not involve English.'],
  ['While others evaluate on English, our method needs no text.'],
  ['Knowledge is taken from a rich language, usually English.'],
  ['We repurpose a pretrained English language model for proteins.'],
  ['Fusional languages, such as English, tend to have better results.'],
])('gives no language that only others work on or that is an example: %s', (sentence) => {
  expect(given(sentence)).toEqual([])
})

test('an example of what the work itself found is one of its languages', () => {
  expect(given('We show gains on low-resource languages such as Swahili.')).toEqual(['swa'])
})

test('English counts only from where the abstract speaks of the work itself', () => {
  const opening = 'The advent of benchmarks of text for English allows comparisons of models.'
  const codes = (own: string) =>
    mentionsOf({ title: 'A', abstract: `${opening} ${own}` }, opening.length)
      .map(({ value }) => value)
      .join()
  expect(codes('We present a Chinese corpus.')).toBe('zho')
  expect(codes('We present an English corpus.')).toBe('eng')
})

test('small languages named as those in need are the ones the work is for', () => {
  const sentence = 'Models struggle with minority languages such as Tibetan and Uyghur.'
  expect(given(sentence)).toEqual(['bod', 'uig'])
})

test.each([
  ['Mandarin speech', ['cmn']],
  ['Cantonese speech', ['yue']],
  ['Ottoman Turkish text', ['ota']],
  ['Egyptian Arabic speech', ['arz']],
  ['Classical Chinese poems', ['lzh']],
  ['Brazilian Portuguese text', ['por']],
  ['Farsi text', ['fas']],
  ['Malay text', ['msa']],
  ['Ancient Greek text', ['grc']],
  ['Bangla text', ['ben']],
  ['Bahasa Indonesia text', ['ind']],
  ['Hinglish tweets', ['eng', 'hin']],
])('a variety takes its own code and a plain name the plain one: %s', (words, codes) => {
  expect(given(`We collect ${words}.`)).toEqual(codes)
})

test('an older form of a language is not the language', () => {
  expect(given('We parse a historical form of the Turkish language.')).toEqual([])
})

test('names that are also words count beside other languages and before "language"', () => {
  expect(given('We tag Tatar, Even and So.')).toEqual(['eve', 'soc', 'tat'])
  expect(given('We collect speech in the Even language.')).toEqual(['eve'])
})

test('names of small languages count where the paper speaks of languages', () => {
  const sentence = 'We take Moklen as a case study.'
  expect(given(sentence)).toEqual(['mkm'])
  expect(languagesOf({ title: 'Robot arms', abstract: sentence })).toEqual([])
})

test('a sign language has its own code, and its abbreviation counts beside it', () => {
  expect(given('We release videos of German Sign Language.')).toEqual(['gsg'])
  expect(given('Sign language recognition is tested on ASL videos.')).toEqual(['ase'])
  expect(given('The state lattice (ASL) plans paths.')).toEqual([])
  expect(given('We cover six sign languages (Greek, Chinese).')).toEqual(['csl', 'gss'])
  const videos = 'Our videos show Irish Sign Language.'
  expect(languagesOf({ title: 'Hands', abstract: videos })).toEqual(['isg'])
})

test.each([
  ['We report BLEU on WMT14 En-De.', ['deu', 'eng']],
  ['We report BLEU on zh→en.', ['eng', 'zho']],
  ['Word-by-word or to-do lists, is-a links.', []],
])('reads pairs of two-letter codes in papers on translation: %s', (sentence, codes) => {
  expect(given(sentence)).toEqual(codes)
})

test('two-letter pairs mean nothing in other papers', () => {
  expect(languagesOf({ title: 'Robots', abstract: 'The En-De bus is fast.' })).toEqual([])
})

test('a paper that has nothing to do with language has none', () => {
  const abstract =
    'The German autobahn and a Spanish folding fan are handled by a robot named Lola.'
  expect(languagesOf({ title: 'A Chinese Chess Robot', abstract })).toEqual([])
})

test('every mention is exactly the slice of its field, title first and in order', () => {
  const paper = {
    title: 'Parsing “Māori” text',
    abstract: 'We parse text in Māori 𝒜 and Hindi. Hindi text is hard.',
  }
  const mentions = mentionsOf(paper)
  expect(mentions.map(({ field, value, text }) => [field, value, text])).toEqual([
    ['title', 'mri', 'Māori'],
    ['abstract', 'mri', 'Māori'],
    ['abstract', 'hin', 'Hindi'],
    ['abstract', 'hin', 'Hindi'],
  ])
  for (const { field, start, end, text } of mentions) {
    expect(paper[field].slice(start, end)).toBe(text)
  }
})

/** Each takes far longer than the bound if anything grows with the square of the text. */
const hostileLengthMin = 1_000_000
const hostileBoundMs = 15_000

test.each([
  ['English, '],
  ['the Even language, '],
  ['English, So, Even and '],
  ["A'"],
  ['sign languages (Chinese, '],
  ['(e.g. English '],
  ['En-De '],
])(
  'reads a megabyte of %j in time linear in its length',
  (unit) => {
    const text = unit.repeat(Math.ceil(hostileLengthMin / unit.length))
    const begun = performance.now()
    mentionsOf(abstractOf(text))
    expect(performance.now() - begun).toBeLessThan(hostileBoundMs)
  },
  60_000,
)
