import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readEnv } from '../../lib/env'

function mistakes(variables: Record<string, string>): string[] {
  try {
    readEnv(variables)
    return []
  } catch (error) {
    return String(error).split('\n').slice(1)
  }
}

test('without a variable everything has a default', () => {
  const defaults = {
    databaseUrl: 'file:./prisma/papers.db',
    correctionsFile: null,
    port: 3000,
    host: '127.0.0.1',
    siteUrl: null,
  }
  expect(readEnv({})).toEqual(defaults)
  expect(
    readEnv({ DATABASE_URL: '', CORRECTIONS_FILE: '', PORT: '', HOST: '', SITE_URL: '' }),
  ).toEqual(defaults)
  expect(readEnv({ UNRELATED: 'x' })).toEqual(defaults)
})

test('.env.example says the same as the defaults', () => {
  expect(readEnv(parsedExample())).toEqual(readEnv({}))
})

test('.env.example has every variable that is read, each with a line on why', () => {
  const names = Object.keys(parsedExample())
  const wrong = Object.fromEntries(names.map((name) => [name, 'not: right!']))
  expect(
    mistakes(wrong)
      .map((line) => line.trim().split(' ')[0])
      .sort(),
  ).toEqual(names.toSorted())
  expect(
    readFileSync('lib/env.ts', 'utf8')
      .match(/^ {2}[A-Z_]+(?=:)/gm)
      ?.map((name) => name.trim())
      .sort(),
  ).toEqual(names.toSorted())
})

test('all mistakes are told at once, each with its variable and what it was', () => {
  const found = mistakes({
    DATABASE_URL: 'postgres://localhost/papers',
    PORT: '70000',
    HOST: 'not a host',
    SITE_URL: 'papers.example.org',
  })
  expect(found).toHaveLength(4)
  expect(found.join('\n')).toContain('PORT must be from 1 to 65535 (it is "70000")')
  expect(found.join('\n')).toContain('SITE_URL must be an address such as')
})

test.each([
  ['PORT', '0'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'file:'],
  ['DATABASE_URL', './papers.db'],
  ['CORRECTIONS_FILE', 'corrections.json'],
  ['HOST', 'a b'],
  ['SITE_URL', 'ftp://papers.example.org'],
  ['SITE_URL', 'https://example.org/papers'],
  ['SITE_URL', 'javascript:alert(1)'],
])('%s=%s is one mistake', (name, value) => {
  expect(mistakes({ [name]: value })).toHaveLength(1)
})

test.each([
  [{ PORT: '65535' }, { port: 65_535 }],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ HOST: 'papers.internal' }, { host: 'papers.internal' }],
  [{ SITE_URL: 'https://papers.example.org' }, { siteUrl: new URL('https://papers.example.org/') }],
])('%o is read', (variables, expected) => {
  expect(readEnv(variables)).toMatchObject(expected)
})

function parsedExample(): Record<string, string> {
  return z.record(z.string(), z.string()).parse(parseEnv(readFileSync('.env.example', 'utf8')))
}

test('one mistake is told once', () => {
  expect(mistakes({ DATABASE_URL: 'x' })).toHaveLength(1)
  expect(mistakes({ DATABASE_URL: 'file:' })).toHaveLength(1)
})
