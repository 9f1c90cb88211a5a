import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'

// What the README and the style of this repository promise of its files, read from the files themselves.

const SOURCE_FOLDERS = ['app', 'components', 'lib', 'scripts']
const LINES_MAX = 250

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join('lib', 'store', 'generated')))
    .sort()
}

const sources = SOURCE_FOLDERS.flatMap(filesUnder)
const modules = sources.filter((path) => /\.(?:tsx?|mjs)$/.test(path))

/** What a module imports: paths from the root for our own files, names for packages. */
function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  const named = source.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'/gm)
  const bare = source.matchAll(/(?:^import|\bimport\() ?'([^']+)'/gm)
  return [...named, ...bare].map(([, name = '']) => {
    if (name.startsWith('@/')) return name.slice(2)
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name
  })
}

function importsWhere(
  inFolder: (path: string) => boolean,
  isWrong: (imported: string) => boolean,
): string[] {
  return modules.filter(inFolder).flatMap((path) =>
    importsOf(path)
      .filter(isWrong)
      .map((imported) => `${path} imports ${imported}`),
  )
}

function isIn(...folders: string[]) {
  return (path: string) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

test('imports are read from every kind of import line', () => {
  expect(importsOf('lib/store/open-store.ts')).toEqual(
    expect.arrayContaining(['lib/store/sqlite/sqlite-store', 'lib/store/store']),
  )
  expect(importsOf('app/api/papers/route.ts')).toContain('lib/store/server-store')
  expect(importsOf('scripts/test.mjs')).toContain('scripts/find-browser.mjs')
  expect(modules.flatMap(importsOf).length).toBeGreaterThan(300)
})

test('imports point one way: app and scripts to components to lib', () => {
  expect(importsWhere(isIn('lib'), isIn('app', 'components', 'scripts', 'tests', 'proxy'))).toEqual(
    [],
  )
  expect(importsWhere(isIn('components'), isIn('app', 'scripts', 'tests', 'proxy'))).toEqual([])
  expect(importsWhere(isIn('app'), isIn('scripts', 'tests', 'proxy'))).toEqual([])
  expect(importsWhere(isIn('scripts'), isIn('app', 'components', 'tests', 'proxy'))).toEqual([])
})

test('the core of lib is pure: no file system, no database, no framework', () => {
  const core = isIn(
    ...[
      'compare',
      'evidence',
      'export',
      'extract',
      'formats',
      'listing',
      'lists',
      'map',
      'query',
      'search',
      'text',
    ].map((folder) => `lib/${folder}`),
  )
  // The edge of the formats: here files become bytes
  const edge = isIn('lib/formats/read-source.ts', 'lib/formats/file-bytes.ts')
  const impure =
    /^(?:node:(?:fs|child_process|net|https?|process|worker_threads)\b|next\b|react\b|libsql|@prisma)/
  const isWrong = (imported: string) =>
    impure.test(imported) || isIn('lib/store/sqlite', 'lib/store/generated')(imported)
  expect(importsWhere((path) => core(path) && !edge(path), isWrong)).toEqual([])
})

test('the database is known to its own folder alone', () => {
  const isDatabase = (imported: string) =>
    /^(?:libsql|@libsql|@prisma)/.test(imported) ||
    isIn('lib/store/sqlite', 'lib/store/generated')(imported)
  const outside = (path: string) => !isIn('lib/store/sqlite', 'lib/store/open-store.ts')(path)
  // The benchmark compares us with the driver itself
  expect(importsWhere((path) => outside(path) && !isIn('scripts/bench')(path), isDatabase)).toEqual(
    [],
  )
})

test('what runs in the browser takes no store and no file system with it', () => {
  const client = modules.filter((path) => /^'use client'/.test(readFileSync(path, 'utf8')))
  expect(client.length).toBeGreaterThan(3)
  const seen = new Set<string>()
  const wrong: string[] = []
  const visit = (path: string, from: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const imported of importsOf(path).filter((name) => !isTypeImport(path, name))) {
      const file = [`${imported}.ts`, `${imported}.tsx`].find((name) => modules.includes(name))
      if (
        /^(?:node:|libsql|@prisma)/.test(imported) ||
        isIn('lib/store/sqlite', 'lib/vocabulary')(imported)
      ) {
        wrong.push(`${from} … ${path} imports ${imported}`)
      } else if (file !== undefined) visit(file, from)
    }
  }
  for (const path of client) visit(path, path)
  expect(wrong).toEqual([])
})

/** Whether a module imports nothing but types from another, which leaves no trace in what runs. */
function isTypeImport(path: string, imported: string): boolean {
  const ending = imported.split('/').at(-1)
  const lines = readFileSync(path, 'utf8').matchAll(/^import (type )?([^'"`;]*?) from '([^']+)'/gm)
  return [...lines]
    .filter(([, , , name]) => name?.split('/').at(-1) === ending)
    .every(
      ([, type, names = '']) => type !== undefined || /^\{(?:\s*type \w+,?)+\s*\}$/.test(names),
    )
}

test(`no file has more than ${LINES_MAX} lines`, () => {
  const long = sources
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINES_MAX)
  expect(long).toEqual([])
})

test('there are no barrels, no catch-alls and no capitals in the names of files', () => {
  const wrong = sources.filter((path) =>
    /\/(?:index|utils?|helpers?|misc|common)\.tsx?$|\/[^/]*[A-Z]/.test(path),
  )
  expect(wrong).toEqual([])
})

const texts = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((path) => /\.(?:[cm]?[jt]sx?|json|md|css|sql|prisma|tsv|example)$|^\.ci\/run$/.test(path))
  .filter((path) => path !== 'package-lock.json' && existsSync(path))

test('no file knows a path of one machine', () => {
  expect(texts.length).toBeGreaterThan(100)
  const machinePath = /(?<![\w.-])\/(?:work|tmp|home|root|Users)\/\w/
  expect(texts.filter((path) => machinePath.test(readFileSync(path, 'utf8')))).toEqual([])
})

test('every document that code and documents name is there', () => {
  const wrong = texts.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/[\w/.-]*\w\.md\b/g)]
      .map(([named]) => named)
      .filter((named) => ![named, join(dirname(path), named), join('docs', named)].some(existsSync))
      .map((named) => `${path} names ${named}`),
  )
  expect(wrong).toEqual([])
})

const readme = readFileSync('README.md', 'utf8')
const packageFile = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

test('every command that the documents name exists', () => {
  const documents = ['README.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))]
  for (const path of documents) {
    const text = readFileSync(path, 'utf8')
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name)
    const built = [...text.matchAll(/npm (test|start)\b/g)].map(([, name]) => name)
    for (const name of [...named, ...built]) {
      expect(Object.keys(packageFile.scripts), `${path}: npm run ${name}`).toContain(name)
    }
  }
})

test('every command runs a script that is there', () => {
  for (const [name, command] of Object.entries(packageFile.scripts)) {
    for (const [script] of command.matchAll(/scripts\/[\w./-]+/g)) {
      expect(existsSync(script), `npm run ${name}: ${script}`).toBe(true)
    }
  }
})

test('every folder and file that the README leads to is there', () => {
  const linked = [...readme.matchAll(/\]\(([^)#]+)\)/g)].flatMap(([, path = '']) =>
    path.includes('://') ? [] : [path],
  )
  const mapped = [
    ...readme.matchAll(/`((?:app|components|lib|prisma|scripts|tests|docs)\/[\w/-]*)`/g),
  ]
  const paths = [...linked, ...mapped.map(([, path = '']) => path)]
  expect(paths.length).toBeGreaterThan(8)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('every route of the API that the README names is there', () => {
  const named = [...readme.matchAll(/\/api\/[\w/]+(?:\.json)?/g)].map(([route]) => route)
  expect(named.length).toBeGreaterThan(3)
  for (const route of named) {
    const path = route.replace(/\/[A-Z]+$/, '/[slug]')
    expect(existsSync(`app${path}/route.ts`), route).toBe(true)
  }
})

test('variables that the README names are in .env.example', () => {
  const variables = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')))
  const named = [...readme.matchAll(/`?\b([A-Z]+_[A-Z_]+|PORT|HOST)\b/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(0)
  for (const name of named) expect(variables).toContain(name)
})
