import { register } from 'tsx/esm/api'

// On Node 20 a thread does not read TypeScript by the options of its process
register()
await import('./plain-worker.ts')
