import { expect, test } from 'vitest'
import { applyCorrections } from '../../../lib/corrections/apply-corrections'
import { readCorrections } from '../../../lib/corrections/read-corrections'
import { extract } from '../../../lib/extract/extract'
import { loadVocabulary } from '../../../lib/vocabulary/load-vocabulary'

const vocabulary = loadVocabulary()

/** What lines on the paper "p" make of a text. */
function corrected(abstract: string, ...lines: string[]) {
  const problems: string[] = []
  const text = [
    'paper\tchange\ttype\tvalue\treason',
    ...lines.map((line) => `p\t${line.replaceAll(' | ', '\t')}`),
  ].join('\n')
  const { rows } = readCorrections({ name: 'c.tsv', text }, vocabulary, problems)
  expect(problems).toEqual([])
  const paper = { title: 'A Study', abstract }
  const found = extract({ ...paper, codeUrls: [] }, vocabulary)
  const { extraction, corrections, idleLines } = applyCorrections(
    paper,
    found,
    rows,
    vocabulary.ancestors,
  )
  return {
    ...extraction,
    corrections: corrections.map(({ change, type, value }) => `${change} ${type} ${value}`),
    idleLines,
  }
}

const QLORA = 'We fine-tune Llama 2 with QLoRA for Dutch.'

test('an added tag and the parents that it implies have the reason in place of a mention', () => {
  const { methods, evidence, corrections } = corrected(
    'We look on.',
    'add | method | lora | Table 2.',
  )
  expect(methods).toEqual(['lora', 'peft'])
  expect(evidence.filter(({ type }) => type === 'method')).toEqual([
    { type: 'method', value: 'lora', reason: 'Table 2.' },
    { type: 'method', value: 'peft', reason: 'Table 2.' },
  ])
  expect(corrections).toEqual(['added method lora', 'added method peft'])
})

test('a removed kind takes the parents along that only its words carried', () => {
  const { methods, corrections } = corrected(QLORA, 'remove | method | quantized-lora | Not so.')
  expect(methods).not.toContain('quantized-lora')
  expect(methods).not.toContain('peft')
  expect(corrections).toContain('removed method quantized-lora')
  expect(corrections).toContain('removed method peft')
})

test('a parent stays where other words carry it, or another kind', () => {
  const own = corrected(`${QLORA} Other PEFT methods are compared.`, 'remove | method | lora | No.')
  expect(own.methods).toContain('peft')
  expect(own.methods).not.toContain('lora')
  const sibling = corrected('We compare LoRA with prefix tuning.', 'remove | method | lora | No.')
  expect(sibling.methods).toEqual(expect.arrayContaining(['prefix-tuning', 'peft']))
  for (const one of sibling.evidence) {
    if ('text' in one && one.type === 'method') expect(one.text).not.toContain('LoRA')
  }
})

test('a removed parent takes its kinds along', () => {
  const { methods } = corrected(QLORA, 'remove | method | peft | Not so.')
  expect(methods).not.toContain('lora')
  expect(methods).not.toContain('quantized-lora')
})

test('what is removed and given back by another line stands as added', () => {
  const { methods, corrections } = corrected(
    QLORA,
    'add | method | lora | Plain LoRA.',
    'remove | method | quantized-lora | Not quantized.',
  )
  expect(methods).toEqual(expect.arrayContaining(['lora', 'peft']))
  expect(corrections.sort()).toEqual([
    'added method lora',
    'added method peft',
    'removed method quantized-lora',
  ])
})

test('languages, models and contributions are added and removed', () => {
  const { languages, models, contributions } = corrected(
    QLORA,
    'remove | language | nld | Flemish text.',
    'add | language | vls | Flemish text.',
    'remove | model | llama | Another model.',
    'add | contribution | survey | It is one.',
  )
  expect(languages).toEqual(['vls'])
  expect(models).toEqual([])
  expect(contributions).toContain('survey')
})

test('an added link makes the work available, a removed one takes that back', () => {
  const added = corrected('We look on.', 'add | link | code https://example.org/code | Page 1.')
  expect(added.links).toEqual([{ url: 'https://example.org/code', kind: 'code' }])
  expect(added.availability).toBe('linked')
  expect(added.corrections).toEqual([
    'added link https://example.org/code',
    'added availability linked',
  ])
  const removed = corrected(
    'We look on. Our code will be released at https://github.com/a/b.',
    'remove | link | https://github.com/a/b | Not theirs.',
  )
  expect(removed.links).toEqual([])
  expect(removed.availability).toBe('promised')
  expect(removed.evidence.filter(({ type }) => type === 'availability')).toHaveLength(1)
})

test('the kind of a link is corrected in its place, and its mention stays', () => {
  const { links, corrections, evidence } = corrected(
    'We look on. Our code is at https://github.com/a/b.',
    'add | link | dataset https://github.com/a/b | It holds the corpus.',
  )
  expect(links).toEqual([{ url: 'https://github.com/a/b', kind: 'dataset' }])
  expect(corrections).toEqual(['added link https://github.com/a/b'])
  expect(evidence.some((one) => one.type === 'link' && 'field' in one)).toBe(true)
})

test('names, availability and the number of languages are set', () => {
  const { introduces, availability, languageCount, corrections } = corrected(
    'We present FooNet, a corpus of 12 languages.',
    'remove | introduces | FooNet | An older one.',
    'add | introduces | BarNet = Bar Network | Section 1.',
    'add | availability | promised | Footnote 3.',
    'add | languageCount | 14 | Table 1.',
  )
  expect(introduces).toEqual([{ name: 'BarNet', long: 'Bar Network' }])
  expect([availability, languageCount]).toEqual(['promised', 14])
  expect(corrections).toContain('removed languageCount 12')
  expect(corrections).toContain('added languageCount 14')
})

test('a corrected number of languages has its reason in place of the words that claim another', () => {
  const claims = 'We present a corpus of 12 languages.'
  const countIn = ({ evidence }: ReturnType<typeof corrected>) =>
    evidence.filter(({ type }) => type === 'languageCount')
  expect(countIn(corrected(claims))).toMatchObject([{ value: '12', text: '12 languages' }])
  expect(countIn(corrected(claims, 'add | languageCount | 14 | Table 1.'))).toEqual([
    { type: 'languageCount', value: '14', reason: 'Table 1.' },
  ])
  const removed = corrected(claims, 'remove | languageCount | 12 | Of others.')
  expect([removed.languageCount, countIn(removed)]).toEqual([null, []])
})

test('a number of languages that the paper does not claim is not removed', () => {
  const { languageCount, idleLines } = corrected(
    'We present a corpus of 12 languages.',
    'remove | languageCount | 7 | Of others.',
  )
  expect(languageCount).toBe(12)
  expect(idleLines).toEqual([2])
})

test('a line that changes nothing is told', () => {
  const { idleLines, corrections } = corrected(
    QLORA,
    'add | method | lora | It is there.',
    'remove | method | pruning | It is not.',
    'add | availability | none | So it is.',
    'add | language | eng | New.',
  )
  expect(idleLines.sort()).toEqual([2, 3, 4])
  expect(corrections).toEqual(['added language eng'])
})
