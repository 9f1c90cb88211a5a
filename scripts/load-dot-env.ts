import nextEnv from '@next/env'

/**
 * Reads `.env` and its kin (`.env.local`, `.env.production` …) with Next's own loader, so that a command and the server
 * can never mean different databases. What the environment already sets wins.
 *
 * @param dev Whether this is for `next dev`, which reads `.env.development` in place of `.env.production`.
 */
export function loadDotEnv(dev = false): void {
  const quiet = { info: () => undefined, error: console.error }
  nextEnv.loadEnvConfig(process.cwd(), dev, quiet)
}
