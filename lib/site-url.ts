import { headers } from 'next/headers'
import { readEnv } from './env'

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * The address of this site, for links that must be absolute. Without SITE_URL the request's own host is
 * believed on this machine only: elsewhere anybody could write it.
 */
export async function siteUrl(): Promise<URL> {
  const env = readEnv(process.env)
  if (env.siteUrl !== null) return env.siteUrl
  const host = (await headers()).get('host') ?? ''
  return new URL(LOCAL_HOST.test(host) ? `http://${host}` : `http://${env.host}:${env.port}`)
}
