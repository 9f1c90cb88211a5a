import { spawn } from 'node:child_process'

/** What Node is told so that it serves the production build as `npm start` does, on HOST and PORT. */
export const APP = ['--import', 'tsx', 'scripts/start.ts']

/** What Node is told so that Next alone serves what it has built in a folder. */
export function plainNext(folder: string, port: number): string[] {
  return ['node_modules/next/dist/bin/next', 'start', folder, '-H', '127.0.0.1', '-p', String(port)]
}

/** Runs a server of this project's while `work` goes on, and returns once it has ended. */
export async function served<T>(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  work: () => Promise<T>,
): Promise<T> {
  const server = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], env })
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (text: Buffer) => {
        if (/Ready in|Paper Explorer is at/.test(text.toString())) resolve()
      })
      server.once('exit', () => reject(new Error('Is there a production build? npm run build')))
    })
    return await work()
  } finally {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    }
  }
}
