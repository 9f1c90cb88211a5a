/** How `npm start` starts the process that serves: what Node is told, and what of the environment is set. */
export function serveCommand({ host, port }: { host: string; port: number }): {
  args: string[]
  env: Record<string, string>
} {
  return {
    args: ['scripts/serve.mjs'],
    env: { HOST: host, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
  }
}
