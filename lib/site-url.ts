import { headers } from 'next/headers'
import { readEnv } from './env'
import { siteAddress } from './site-address'

/** The address of this site, as the request that is being answered has it. */
export async function siteUrl(): Promise<URL> {
  return siteAddress(readEnv(process.env), (await headers()).get('host') ?? '')
}
