import { createServer } from 'node:net'

const PORT_MAX = 65_535

/** @throws With a remedy, when the address cannot be listened on. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port < PORT_MAX ? port + 1 : port - 1} npm run up`
          : `Cannot listen on ${host}:${port}: ${error.message}`
      reject(new Error(why))
    })
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()))
  })
}
