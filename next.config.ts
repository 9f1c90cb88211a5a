import type { NextConfig } from 'next'

const NATIVE = ['libsql', '@prisma/adapter-libsql', '@libsql/client']
const TABLES = ['iso-639-3', 'cldr-core', 'any-ascii', 'unicode2latex', 'citeproc']

const config: NextConfig = {
  // Loaded from node_modules as they are: native code, and tables so large that the server should hold them once, not with every route
  serverExternalPackages: [...NATIVE, ...TABLES],
  // Pages and the API get their headers from proxy.ts. Not from here: matching a path decodes it first, and one that cannot
  // be decoded would be a 500 before anything of ours runs.
  async headers() {
    const nosniff = { key: 'X-Content-Type-Options', value: 'nosniff' }
    return [{ source: '/_next/static/:path*', headers: [nosniff] }]
  },
  // Metadata stands in the head for everybody, not streamed after the body: readers of citations do not wait
  htmlLimitedBots: /.*/,
  // proxy.ts tells one spelling of a view from another, so it must see the very characters
  skipProxyUrlNormalize: true,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // A page that a lost connection keeps from coming is waited for, where the browser would show its own page of error
  experimental: { useOffline: true },
}

export default config
