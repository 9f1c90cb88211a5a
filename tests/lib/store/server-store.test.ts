import { existsSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { store } from '../../../lib/store/server-store'
import { temporaryUrl } from '../../fixtures/temporary-store'

function serveFrom(url: string): void {
  vi.stubEnv('DATABASE_URL', url)
  globalThis.paperExplorerStore = undefined
  onTestFinished(() => {
    vi.unstubAllEnvs()
    globalThis.paperExplorerStore = undefined
  })
}

test('the server’s store opens the database of its environment when it is first asked, and once', async () => {
  const url = temporaryUrl()
  serveFrom(url)
  expect(existsSync(url.slice('file:'.length))).toBe(false)
  expect(await store.size()).toBe(0)
  expect(existsSync(url.slice('file:'.length))).toBe(true)
  const opened = globalThis.paperExplorerStore
  await store.revision()
  expect(globalThis.paperExplorerStore).toBe(opened)
  await store.close()
})

test('a database that cannot be opened is tried again at the next request', async () => {
  serveFrom('postgres://host/papers')
  await expect(async () => store.size()).rejects.toThrow('DATABASE_URL')
  const url = temporaryUrl()
  vi.stubEnv('DATABASE_URL', url)
  expect(await store.size()).toBe(0)
  await store.close()
})
