import { expect, test } from 'vitest'
import { readCorrections } from '../../../lib/corrections/read-corrections'

const HEAD = 'paper\tchange\ttype\tvalue\treason'
const known = {
  methods: [
    { slug: 'peft', parent: null },
    { slug: 'lora', parent: 'peft' },
  ],
  models: [{ slug: 'llama', parent: null }],
}

function read(...lines: string[]) {
  const problems: string[] = []
  const file = { name: 'corrections.tsv', text: [HEAD, ...lines].join('\n') }
  const { rows } = readCorrections(file, known, problems)
  return { rows, problems }
}

test('each type of tag can be added and removed', () => {
  const { rows, problems } = read(
    'p\tadd\tmethod\tlora\tWhy.',
    'p\tremove\tmodel\tllama\tWhy.',
    'p\tadd\tlanguage\tnld\tWhy.',
    'p\tadd\tcontribution\tsurvey\tWhy.',
    'p\tadd\tintroduces\tDuTune = Dutch Tuning\tWhy.',
    'p\tremove\tintroduces\tOther\tWhy.',
    'p\tadd\tlink\tcode https://example.org/a\tWhy.',
    'p\tremove\tlink\thttps://example.org/b\tWhy.',
    'p\tadd\tavailability\tpromised\tWhy.',
    'p\tadd\tlanguageCount\t534\tWhy.',
  )
  expect(problems).toEqual([])
  expect(rows).toHaveLength(10)
  expect(rows[4]).toMatchObject({ type: 'introduces', value: 'DuTune', long: 'Dutch Tuning' })
  expect(rows[6]).toMatchObject({ type: 'link', value: 'https://example.org/a', kind: 'code' })
  expect(rows[7]).toMatchObject({ type: 'link', value: 'https://example.org/b', kind: null })
})

test.each([
  [
    'p\tadd\tmethod\tlorra\tWhy.',
    '"lorra" is no method (the nearest is lora): use a slug of methods.tsv',
  ],
  ['p\tadd\tmodel\tlama\tWhy.', '"lama" is no model (the nearest is llama)'],
  ['p\tadd\tlanguage\tnl\tWhy.', '"nl" is no ISO 639-3 code: write nld for Dutch'],
  ['p\tadd\tlanguage\tNLD\tWhy.', '"NLD" is no ISO 639-3 code: write nld for Dutch'],
  ['p\tadd\tlanguage\tdutch\tWhy.', '"dutch" is no ISO 639-3 code: write nld for Dutch'],
  ['p\tadd\tlanguage\tqqz\tWhy.', 'use three small letters, as in nld for Dutch'],
  ['p\tadd\tcontribution\tpaper\tWhy.', '"paper" is no contribution: use one of method,'],
  ['p\tadd\ttopic\tlora\tWhy.', 'type: "topic" is none of method,'],
  ['p\tdelete\tmethod\tlora\tWhy.', 'change: "delete" is none of add, remove'],
  ['p\tadd\tmethod\tlora', 'reason: is blank: say why'],
  ['\tadd\tmethod\tlora\tWhy.', "paper: is blank: give the paper's slug, id or title"],
  ['p\tadd\tlink\thttps://example.org\tWhy.', 'is no link: write KIND URL'],
  ['p\tadd\tlink\tcode javascript:alert(1)\tWhy.', 'is no link: write KIND URL'],
  ['p\tremove\tlink\tcode https://example.org\tWhy.', 'is no link: write its URL'],
  ['p\tadd\tintroduces\tA = \tWhy.', 'is no name: write NAME'],
  ['p\tremove\tintroduces\tA = Long\tWhy.', 'drop the long form'],
  ['p\tremove\tavailability\tlinked\tWhy.', 'availability has one value: add the right one'],
  ['p\tadd\tlanguageCount\tmany\tWhy.', '"many" is no number of languages'],
  ['p\tadd\tmethod\tlora\tWhy.\tmore', '6 cells for 5 columns'],
])('%j is a mistake with file, line and remedy', (line, message) => {
  const { problems, rows } = read(line)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('corrections.tsv:2: ')
  expect(problems[0]).toContain(message)
  expect(rows).toEqual([])
})

test('two lines on one tag of one paper are a mistake, whatever they say', () => {
  const line = 'p\tadd\tmethod\tlora\tWhy.'
  expect(read(line, line).problems).toEqual([
    'corrections.tsv:3: line 2 says the same of this tag: keep one of the two',
  ])
  expect(read(line, line.replace('add', 'remove')).problems[0]).toContain('says the contrary')
})

test('a paper has one number of languages and one availability', () => {
  expect(
    read(
      'p\tadd\tlanguageCount\t3\tWhy.',
      'q\tadd\tlanguageCount\t4\tWhy.',
      'p\tadd\tlanguageCount\t4\tWhy.',
      'p\tadd\tavailability\tlinked\tWhy.',
      'p\tadd\tavailability\tpromised\tWhy.',
    ).problems,
  ).toEqual([
    'corrections.tsv:4: line 2 gives the paper another languageCount, 3: keep one of the two',
    'corrections.tsv:6: line 5 gives the paper another availability, linked: keep one of the two',
  ])
})

test('the number that is claimed may be removed and another given', () => {
  const lines = ['p\tremove\tlanguageCount\t3\tWhy.', 'p\tadd\tlanguageCount\t4\tWhy.']
  expect(read(...lines).problems).toEqual([])
})

test('a technique cannot go while one of its kinds is given', () => {
  const message =
    'line 2 removes "peft", but "lora" is a kind of "peft", and a paper that has the one has the other'
  const lines = ['p\tremove\tmethod\tpeft\tWhy.', 'p\tadd\tmethod\tlora\tWhy.']
  expect(read(...lines).problems[0]).toContain(message)
  expect(read(...lines.toReversed()).problems[0]).toContain('line 2 adds "lora", but')
})

test('all mistakes are told at once', () => {
  expect(read('p\tadd\tmethod\tx\t', '\tput\tmethod\tlora\tWhy.').problems).toHaveLength(3)
})
