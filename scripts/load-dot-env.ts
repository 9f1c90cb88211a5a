import { existsSync } from 'node:fs'

/** Reads `.env` as Next does: what the environment already sets wins. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}
