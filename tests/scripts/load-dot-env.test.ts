import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** What a command sees of PORT, HOST and SITE_URL in a folder with these files. */
function seen(files: Record<string, string>, environment: Record<string, string>, dev: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-explorer-env-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const script = `import { loadDotEnv } from ${JSON.stringify(resolve('scripts/load-dot-env.ts'))}
    loadDotEnv(${dev})
    const { PORT, HOST, SITE_URL } = process.env
    console.log(JSON.stringify({ PORT, HOST, SITE_URL }))`
  writeFileSync(join(folder, 'show.mts'), script)
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), 'show.mts'],
    // As outside of tests, where `.env.local` is read
    {
      cwd: folder,
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
      encoding: 'utf8',
    },
  )
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test('commands read the files that the server reads, and the environment wins', () => {
  const files = {
    '.env': 'PORT=4000\nHOST=one\nSITE_URL=https://a.example',
    '.env.local': 'HOST=two\nSITE_URL=https://b.example',
    '.env.development': 'PORT=5000',
  }
  const environment = { SITE_URL: 'https://c.example' }
  const common = { HOST: 'two', SITE_URL: 'https://c.example' }
  expect(seen(files, environment, false)).toEqual({ PORT: '4000', ...common })
  expect(seen(files, environment, true)).toEqual({ PORT: '5000', ...common })
})
