import { defineConfig } from '@playwright/test'

const PORT = Number(process.env.E2E_PORT ?? 3199)
const url = `http://127.0.0.1:${PORT}`

/** The journeys of a visitor, against the production build with the first collection in a database of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  forbidOnly: true,
  use: {
    baseURL: url,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      // In a container there is no sandbox to be had; the rest keeps the browser from calling home
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --import tsx tests/e2e/serve.ts',
    url: `${url}/api/health`,
    env: { PORT: String(PORT), HOST: '127.0.0.1' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
