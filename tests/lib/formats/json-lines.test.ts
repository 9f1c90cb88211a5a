import { expect, test } from 'vitest'
import { readJsonLines } from '../../../lib/formats/json-lines'
import { collect, linesOf, type Read } from './events'

const FILE = 'papers.jsonl'
const text = { title: 'One', abstract: 'We do one.' }

function read(lines: readonly string[]): Promise<Read> {
  return collect(readJsonLines(linesOf(lines), FILE))
}

function readOne(fields: object): Promise<Read> {
  return read([JSON.stringify({ ...text, ...fields })])
}

test('a line is a paper with all that its fields say', async () => {
  const { papers, problems } = await readOne({
    id: 7,
    authors: 'Ada  Example; B. Example;Ada Example; ',
    year: '2024',
    venue: ' ACL ',
    url: 'https://x.org/1',
    github: 'github.com/a/b',
  })
  expect(problems).toEqual([])
  expect(papers).toEqual([
    {
      ...text,
      place: { file: FILE, line: 1 },
      raw: text,
      record: null,
      id: '7',
      authors: ['Ada Example', 'B. Example'],
      year: 2024,
      venue: 'ACL',
      url: 'https://x.org/1',
      codeUrls: ['https://github.com/a/b'],
    },
  ])
})

test('title and abstract come raw and fields without a value say nothing', async () => {
  const { papers } = await readOne({
    title: ' A  {\\bf b}',
    id: null,
    authors: null,
    year: '',
    venue: ' ',
    url: '',
    github: '',
  })
  expect(papers[0]).toMatchObject({
    title: ' A  {\\bf b}',
    id: null,
    authors: [],
    year: null,
    venue: null,
    url: null,
    codeUrls: [],
    record: null,
  })
})

test.each([
  [{ id: 'x', doi: '10.1/y' }, 'x'],
  [{ doi: '10.1/y', arxiv: '2401.00001' }, '10.1/y'],
  [{ arxiv_id: '2401.00001' }, '2401.00001'],
  [{ id: '', arxiv: '2401.00001' }, '2401.00001'],
])('the id of %j is %s', async (fields, id) => {
  const { papers } = await readOne(fields)
  expect(papers[0]?.id).toBe(id)
})

test('authors may be a list of names or of objects with a name', async () => {
  const { papers } = await readOne({ authors: ['A', { name: 'B', place: 'C' }, 'A'] })
  expect(papers[0]?.authors).toEqual(['A', 'B'])
})

test.each([
  ['https://github.com/a/b', ['https://github.com/a/b']],
  ['GitHub.com/a/b', ['https://github.com/a/b']],
  ['git.io/AbC', ['https://git.io/AbC']],
  ['a/b', ['https://github.com/a/b']],
  ['[code](https://github.com/a/b)', ['https://github.com/a/b']],
  [
    '[![icon](/i.svg) a/b](https://github.com/a/b) + [c](https://x.org/d)',
    ['https://github.com/a/b', 'https://x.org/d'],
  ],
  [
    'https://github.com/a/b; https://github.com/c/d',
    ['https://github.com/a/b', 'https://github.com/c/d'],
  ],
  [['https://github.com/a/b', 'github.com/a/b'], ['https://github.com/a/b']],
])('code addresses are read from %j', async (github, codeUrls) => {
  const { papers, problems } = await readOne({ github })
  expect(problems).toEqual([])
  expect(papers[0]?.codeUrls).toEqual(codeUrls)
})

test('an address with blanks in it is not guessed but kept and named', async () => {
  const { papers, unknownFields } = await readOne({ github: 'https://github.com/a/my net' })
  expect(papers[0]?.codeUrls).toEqual([])
  expect(papers[0]?.record).toContain('my net')
  expect(unknownFields).toEqual(['github (an address with blanks in it)'])
})

test('unknown fields are kept with the raw line and named once in a file', async () => {
  const line = JSON.stringify({ ...text, track: 'main', pages: 3 })
  const { papers, unknownFields } = await read([line, JSON.stringify(text), line])
  expect(unknownFields).toEqual(['track', 'pages'])
  expect(papers.map(({ record }) => record)).toEqual([line, null, line])
})

test('a second identifier is not lost', async () => {
  const { papers, unknownFields } = await readOne({ id: 'x', doi: '10.1/y' })
  expect(papers[0]?.record).toContain('10.1/y')
  expect(unknownFields).toEqual([])
})

test.each([
  [{ title: undefined }, 'title is missing'],
  [{ title: ' ' }, 'title must not be blank'],
  [{ abstract: 5 }, 'abstract must be a text'],
  [{ title: 'half \ud800' }, 'title has characters that are no text'],
  [{ id: 2301.1 }, 'id must be written as a text in quotes'],
  [{ id: [] }, 'id must be a text or a whole number'],
  [{ authors: 5 }, 'authors must be a list of names'],
  [{ year: 1066 }, 'year must be a whole number from 1500 to 2100'],
  [{ year: 'soon' }, 'year must be a whole number'],
  [{ year: [] }, 'year must be a number'],
  [{ url: 'javascript:alert(1)' }, 'url must be an http or https address'],
  [{ url: 'x.org/1' }, 'url must be an http or https address'],
  [{ github: 'soon' }, 'github must be an address'],
  [{ github: 5 }, 'github must be an address or a list of addresses'],
])('%j is a problem: %s', async (fields, message) => {
  const { papers, problems } = await readOne(fields)
  expect(papers).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain(message)
  expect(problems[0]?.message).toMatch(/: correct this line or remove it$/)
})

test('all that is wrong with a line is one problem with its line, and reading goes on', async () => {
  const { papers, problems } = await read([
    JSON.stringify(text),
    '',
    JSON.stringify({ title: '', year: 5 }),
    '{"title": ',
    '"One"',
    JSON.stringify(text),
  ])
  expect(papers.map(({ place }) => place.line)).toEqual([1, 6])
  expect(problems.map(({ line }) => line)).toEqual([3, 4, 5])
  expect(problems[0]?.message).toBe(
    'title must not be blank; abstract is missing; year must be a whole number from 1500 to 2100: correct this line or remove it',
  )
  expect(problems[1]?.message).toMatch(/^not valid JSON/)
  expect(problems[2]?.message).toMatch(/^the line must be a JSON object/)
})

test.each([
  [['[', JSON.stringify(text), ']']],
  [[`[${JSON.stringify(text)}]`]],
  [['{', '"title": "One"', '}']],
])('one long JSON text is one problem that says what to write: %j', async (lines) => {
  const { papers, problems } = await read(lines)
  expect(papers).toEqual([])
  expect(problems).toEqual([
    { file: FILE, line: 1, message: expect.stringContaining('write one object per line') },
  ])
})

test('a file without a paper is a problem', async () => {
  expect((await read(['', ' '])).problems).toHaveLength(1)
})

test.each([{ id: '\0' }, { venue: '\ud800' }, { authors: ['\0x'] }])(
  'characters that are no text are refused in every field: %j',
  async (fields) => {
    const { papers, problems } = await readOne(fields)
    expect(papers).toEqual([])
    expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining('no text') }])
  },
)
