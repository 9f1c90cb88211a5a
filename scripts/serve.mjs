import { createServer } from 'node:http'
import inject from 'light-my-request'

// The production server: what is kept in front, Next behind, in one process. `scripts/start.ts` starts it with a checked
// environment. Plain JavaScript, for a process that reads TypeScript at run time takes 100 MB more.

process.env.NODE_ENV = 'production'
const { default: next } = await import('next')

const hostname = process.env.HOST
const port = Number(process.env.PORT)
const server = createServer()
const app = next({ dev: false, dir: '.', hostname, port, httpServer: server })
await app.prepare()
const render = app.getRequestHandler()
// The framework runs instrumentation.ts, which sets `paperExplorerAnswers`, with its first request. These also have the
// collection's index and the names that may be typed read, and the pages' code, before a visitor waits for them
for (const path of ['/api/health', '/api/suggest?q=paper', '/', '/api/papers?q=paper']) {
  await inject(render, path)
}
const answer = globalThis.paperExplorerAnswers

server.on('request', async (request, response) => {
  try {
    await answer(request, response, render)
  } catch (error) {
    console.error(`${request.method} ${request.url} failed`, error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
})
server.on('error', (error) => {
  console.error(`Cannot serve on ${hostname}:${port}: ${error.message}`)
  process.exit(1)
})
server.listen(port, hostname, () => process.send?.('listening'))

/** How long answers that are under way may take once the server is told to stop, in milliseconds. */
const STOPPING_MS = 2000

let stopping = false
function stop() {
  // Ctrl-C reaches both this process and the one that started it, which passes it on
  if (stopping) return
  stopping = true
  server.close(() => process.exit(0))
  // Browsers open connections ahead and send nothing on them
  setTimeout(() => server.closeAllConnections(), STOPPING_MS)
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
// Whoever started this is gone without a word
process.on('disconnect', stop)
