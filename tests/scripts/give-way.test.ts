import { execFileSync } from 'node:child_process'
import { constants } from 'node:os'
import { expect, test } from 'vitest'

/** Prints the priorities of all threads that Linux knows of the process, or elsewhere of the process. */
const SCRIPT = `
import { existsSync, readdirSync } from 'node:fs'
import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { giveWay } from './scripts/give-way.ts'
giveWay()
const worker = new Worker('setTimeout(() => {}, 60_000)', { eval: true })
worker.once('online', async () => {
  const threads = existsSync('/proc/self/task') ? readdirSync('/proc/self/task').map(Number) : [0]
  console.log(JSON.stringify(threads.map((thread) => getPriority(thread))))
  process.exit()
})`

test('a process that gives way has the lowest priority, with its threads of now and later', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT]
  const priorities: unknown = JSON.parse(execFileSync(process.execPath, args).toString())
  expect(new Set([priorities].flat())).toEqual(new Set([constants.priority.PRIORITY_LOW]))
})
