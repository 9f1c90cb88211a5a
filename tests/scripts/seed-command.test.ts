import { expect, test } from 'vitest'
import { FIRST_COLLECTION } from '../../scripts/first-collection'
import { HELP, readCommand, UsageError } from '../../scripts/seed-command'

test('without arguments the first collection is imported', () => {
  expect(readCommand([])).toEqual({
    files: [FIRST_COLLECTION],
    format: undefined,
    prune: false,
    retag: false,
    dryRun: false,
    json: false,
    help: false,
  })
})

test('files and options may stand in any order', () => {
  expect(readCommand(['--prune', 'a.txt', '--format', 'jsonl', 'b.txt'])).toMatchObject({
    files: ['a.txt', 'b.txt'],
    format: 'jsonl',
    prune: true,
  })
  expect(readCommand(['a.txt', '--json', '--dry-run'])).toMatchObject({ dryRun: true, json: true })
})

test('retagging takes no file for granted', () => {
  expect(readCommand(['--retag'])).toMatchObject({ files: [], retag: true })
  expect(readCommand(['--retag', 'a.txt'])).toMatchObject({ files: ['a.txt'], retag: true })
})

test.each([
  [['--prun'], '--prun'],
  [['--format', 'word', 'a.txt'], 'plain or jsonl'],
  [['--format'], '--format'],
  [['--json', 'a.txt'], '--dry-run'],
  [['--dry-run', '--prune', 'a.txt'], '--prune'],
  [['--dry-run', '--retag'], '--retag'],
  [['--prune', '--retag'], 'FILE'],
])('%j is refused, and the message names %s', (args, named) => {
  expect(() => readCommand(args)).toThrow(UsageError)
  expect(() => readCommand(args)).toThrow(named)
})

test('the help names every option', () => {
  const options = ['--format', '--prune', '--retag', '--dry-run', '--json', '--help']
  for (const option of options) expect(HELP).toContain(`\n  ${option}`)
})
