/**
 * How far the heap may grow between two collections of garbage, and what is young in it: by itself the engine lets a process that
 * renders pages of 50,000 papers grow half as large again, and is no faster for it (docs/performance.md).
 */
const SMALL_HEAP = ['--heap-growing-percent=10', '--max-semi-space-size=8']

/**
 * The allocator keeps memory for each thread that ever asked for some; two such stores are enough. And the larger a block that has
 * been given back, the larger the blocks that it keeps from then on, unless it is told a size.
 */
const SMALL_STORES = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(2 ** 20),
  MALLOC_TRIM_THRESHOLD_: String(2 ** 20),
}

/** How `npm start` starts the process that serves: what Node is told, and what of the environment is set. */
export function serveCommand({ host, port }: { host: string; port: number }): {
  args: string[]
  env: Record<string, string>
} {
  return {
    args: [...SMALL_HEAP, 'scripts/serve.mjs'],
    env: { ...SMALL_STORES, HOST: host, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
  }
}
