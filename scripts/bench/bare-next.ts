import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The least that a Next page can be: one heading, written at build time or at each request. */
const FILES: Readonly<Record<string, string>> = {
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}`,
  'app/static/page.js': 'export default function Page() { return <h1>Static</h1> }',
  'app/dynamic/page.js': `import { connection } from 'next/server'
export default async function Page() {
  await connection()
  return <h1>Dynamic</h1>
}`,
  'package.json': '{ "type": "module" }',
}

/**
 * Builds such an application in a folder of its own, inside the project, where it finds the same Next.
 *
 * @returns The folder, to be removed afterwards.
 */
export function buildBareNext(): string {
  const folder = mkdtempSync(join(process.cwd(), '.bare-next-'))
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build', folder],
    { encoding: 'utf8', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
  )
  if (status !== 0) throw new Error(`The bare pages could not be built:\n${stderr}`)
  return folder
}
