import { expect, test } from 'vitest'
import { readPlainListing } from '../../../lib/formats/plain-listing'
import { repairTitle } from '../../../lib/text/repair'
import { firstCollectionLines } from '../text/first-collection'
import { collect, linesOf, type Read } from './events'

const FILE = 'papers.txt'

function read(lines: readonly string[]): Promise<Read> {
  return collect(readPlainListing(linesOf(lines), FILE))
}

async function problemLines(lines: readonly string[]): Promise<number[]> {
  return (await read(lines)).problems.map(({ line }) => line)
}

/** Pairs of the undamaged collection, to tell a right pair from a wrong one. */
const pairs = new Map<string, string>()
for (let index = 2; index < firstCollectionLines.length; index += 2) {
  pairs.set(firstCollectionLines[index] ?? '', firstCollectionLines[index + 1] ?? '')
}

const PROMOTIONS = 2
const paperLines = firstCollectionLines.map((_, index) => index).slice(PROMOTIONS)

test('the first collection is 119 papers, their raw text kept byte for byte', async () => {
  const { papers, problems } = await read(firstCollectionLines)
  expect(problems).toEqual([])
  expect(papers).toHaveLength(119)
  expect(papers.flatMap(({ raw }) => [raw.title, raw.abstract])).toEqual(
    firstCollectionLines.slice(PROMOTIONS),
  )
  expect(papers[118]?.place).toEqual({ file: FILE, line: 239 })
  expect(papers[0]?.title).toMatch(/^How Does Vision-Language Adaptation/)
  expect(papers[0]?.raw.title).toMatch(/^SubscribeHow Does/)
})

test('any line of the first collection missing is a problem beside the gap', async () => {
  for (const missing of paperLines) {
    const lines = firstCollectionLines.toSpliced(missing, 1)
    expect(await problemLines(lines)).toEqual([missing % 2 === 0 ? missing + 1 : missing])
  }
})

test('any line of the first collection doubled is a problem beside its copy', async () => {
  for (const doubled of paperLines) {
    const lines = firstCollectionLines.toSpliced(doubled, 0, firstCollectionLines[doubled] ?? '')
    const { papers, problems } = await read(lines)
    expect(problems.map(({ line }) => line)).toEqual([
      doubled % 2 === 0 ? doubled + 1 : doubled + 2,
    ])
    expect(papers).toHaveLength(119)
  }
})

test('any two neighbouring lines swapped are a problem beside them, and never a wrong pair', async () => {
  for (const first of paperLines.slice(0, -1)) {
    const [one = '', two = ''] = firstCollectionLines.slice(first, first + 2)
    const { papers, problems } = await read(firstCollectionLines.toSpliced(first, 2, two, one))
    const near = problems.filter(({ line }) => line >= first && line <= first + 3)
    expect(near.length).toBeGreaterThan(0)
    expect(near).toHaveLength(problems.length)
    for (const { raw } of papers) expect(pairs.get(raw.title)).toBe(raw.abstract)
  }
})

test('a problem says what is wrong, on which line, and what to do', async () => {
  const { problems } = await read([
    'A Title With an Abstract',
    'We study this. It works.',
    'A Title Without Anything',
    'Another Title With an Abstract',
    'We study that. It works.',
    'A Third Title With an Abstract',
    'We study this and that. It works.',
    'This paper stands alone. It has no title.',
  ])
  expect(problems).toEqual([
    {
      file: FILE,
      line: 3,
      message:
        'a title with no abstract (“A Title Without Anything”): put its abstract on the next line, or remove this line',
    },
    {
      file: FILE,
      line: 8,
      message:
        'an abstract where a title is expected (“This paper stands alone. It has no title.”): put the title of its paper on the line before it, or remove this line',
    },
  ])
})

test('short abstracts, long titles and blank lines are read as they stand', async () => {
  const longTitle = `${'Very '.repeat(45)}Long Title`
  const { papers, problems } = await read([
    'Adapters for Dutch',
    'We use LoRA for Dutch.',
    '',
    longTitle,
    'We study adapters. Code: https://x.org/y',
    '  ',
    'Clustering Stable Instances of Euclidean k-means.',
    'Adapters are studied for Frisian.',
    'Is This a Title? A Question',
    'It is. We asked.',
  ])
  expect(problems).toEqual([])
  expect(papers.map(({ title, place }) => [title, place.line])).toEqual([
    ['Adapters for Dutch', 1],
    [longTitle, 4],
    ['Clustering Stable Instances of Euclidean k-means.', 7],
    ['Is This a Title? A Question', 9],
  ])
})

test('two titles followed by two abstracts are not paired', async () => {
  const { papers, problems } = await read([
    'One',
    'Two',
    'We do one. It works.',
    'We do two. It works.',
  ])
  expect(papers).toEqual([])
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 4])
})

test.each([0, 1, 2, 3])('%i invitations above the first paper are no papers', async (count) => {
  const invitations = Array(count).fill('Get trending papers in your email inbox!')
  const { papers, problems } = await read([...invitations, 'One', 'We do one. It works.'])
  expect(problems).toEqual([])
  expect(papers.map(({ title, place }) => [title, place.line])).toEqual([['One', count + 1]])
})

test.each([
  ['SubscribeHow Does It Work?', 'How Does It Work?'],
  ['Subscribe$γ-$MoD: Depth', '$γ-$MoD: Depth'],
  ['Subscribe3D Scenes', '3D Scenes'],
  ['Subscriber churn prediction', 'Subscriber churn prediction'],
  ['Subscribe to Learn', 'Subscribe to Learn'],
])(
  'the button label is taken from the first title only where it is one: %s',
  async (raw, title) => {
    const invitation = 'Get trending papers in your email inbox!'
    const abstract = 'We do this. It works.'
    const { papers } = await read([invitation, raw, abstract, 'SubscribeHow Two', abstract])
    expect(papers.map((paper) => paper.title)).toEqual([title, 'SubscribeHow Two'])
    expect(papers[0]?.raw.title).toBe(raw)
  },
)

test('without invitations a name that begins with the label keeps it', async () => {
  const { papers } = await read(['SubscribeNet: A Model', 'We do this. It works.'])
  expect(papers.map(({ title }) => title)).toEqual(['SubscribeNet: A Model'])
})

test.each([[[]], [['', ' ']], [['Get trending papers in your email inbox!']]])(
  'a listing without a paper is a problem: %j',
  async (lines) => {
    const { papers, problems } = await read(lines)
    expect(papers).toEqual([])
    expect(problems).toEqual([
      expect.objectContaining({ file: FILE, message: expect.stringMatching(/^no paper found/) }),
    ])
  },
)

test('titles come raw, for repair is the import’s work', async () => {
  const { papers } = await read(['JMedLoRA:Medical  Domain', 'By 5\\%. It works.'])
  expect(papers[0]).toMatchObject({
    title: 'JMedLoRA:Medical  Domain',
    abstract: 'By 5\\%. It works.',
  })
  expect(repairTitle(papers[0]?.title ?? '')).toBe('JMedLoRA: Medical Domain')
})
