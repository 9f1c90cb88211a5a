import type { Env } from './env'

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * The address of this site, for links that must be absolute. Without SITE_URL the request's own host is
 * believed on this machine only: elsewhere anybody could write it.
 *
 * @param host The request's Host header.
 */
export function siteAddress(env: Pick<Env, 'siteUrl' | 'host' | 'port'>, host: string): URL {
  if (env.siteUrl !== null) return env.siteUrl
  if (LOCAL_HOST.test(host)) return new URL(`http://${host}`)
  return new URL(`http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${env.port}`)
}
