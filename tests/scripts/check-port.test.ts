import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { checkPort } from '../../scripts/check-port'

/** A port that somebody listens on for the length of the test. */
async function takenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  return z.object({ port: z.number() }).parse(server.address()).port
}

test('a port that is taken is named, with another to choose', async () => {
  const port = await takenPort()
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1}`,
  )
})

test('a free port is free afterwards as well', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  await new Promise<void>((resolve) => server.close(() => resolve()))
  await checkPort('127.0.0.1', port)
  await checkPort('127.0.0.1', port)
})

test('an address that is not this machine’s is named', async () => {
  await expect(checkPort('203.0.113.1', 3000)).rejects.toThrow('Cannot listen on 203.0.113.1:3000')
})
