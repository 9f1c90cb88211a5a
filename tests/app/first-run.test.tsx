import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import FacetValuesPage from '@/app/facets/[facet]/page'
import ListingPage from '@/app/page'
import { NoPapersYet } from '@/components/listing/no-papers-yet'
import { serve } from '../fixtures/served-store'

type Search = Record<string, string>

const listing = (search: Search): Promise<ReactElement> =>
  ListingPage({ params: Promise.resolve({}), searchParams: Promise.resolve(search) })

const methods = (): Promise<ReactElement> =>
  FacetValuesPage({
    params: Promise.resolve({ facet: 'method' }),
    searchParams: Promise.resolve({}),
  })

test('without any papers every view says how to import some, whatever it asks for', async () => {
  await serve([])
  const pages = [listing({}), listing({ q: 'lora' }), listing({ method: 'lora' }), methods()]
  for (const page of pages) {
    const html = renderToStaticMarkup(await page)
    expect(html).toContain('<h1 class="page-title">No papers yet</h1>')
    expect(html).toContain('npm run seed')
  }
})

test('with papers a view that finds none does not speak of importing', async () => {
  await serve()
  expect((await listing({ q: 'zzqx' })).type).not.toBe(NoPapersYet)
})
