import { readEnv } from '../lib/env'
import { loadDotEnv } from './load-dot-env'

// Before a build: what is wrong with the environment, all of it at once, and not in the middle of the framework's work.

try {
  loadDotEnv()
  readEnv(process.env)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
