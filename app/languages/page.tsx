import type { Metadata } from 'next'
import { NothingYet } from '@/components/site/nothing-yet'
import { IndexHead } from '@/components/tags/index-head'
import { LanguageTable } from '@/components/tags/language-table'
import { languageOrder, orderedLanguages } from '@/lib/papers/language-order'
import { urlSearchParams } from '@/lib/query/url-search-params'
import { store } from '@/lib/store/server-store'

export const metadata: Metadata = {
  title: 'Languages',
  description:
    'The languages that the papers study, with code, family, script and number of papers.',
  alternates: { canonical: '/languages' },
}

export default async function LanguagesPage({ searchParams }: PageProps<'/languages'>) {
  const order = languageOrder(urlSearchParams(await searchParams).get('order'))
  const languages = await store.languages()
  if (languages.length === 0) {
    return (
      <div className="tag-page">
        <IndexHead title="Languages">
          {(await store.size()) === 0 ? (
            <NothingYet />
          ) : (
            'No paper here names a language it studies.'
          )}
        </IndexHead>
      </div>
    )
  }
  const families = new Set(languages.flatMap(({ family }) => family ?? [])).size
  return (
    <div className="tag-page">
      <IndexHead title="Languages">
        {languages.length} languages of {families} families that papers here study, use or build
        for. Languages only named as an example or as background are not counted.
      </IndexHead>
      <LanguageTable
        groups={orderedLanguages(languages, order)}
        order={order}
        max={Math.max(0, ...languages.map(({ count }) => count))}
      />
      <p className="text-quiet">
        Every other language of ISO 639-3 has a page of its own under its code, such as{' '}
        <a href="/languages/epo" className="link">
          /languages/epo
        </a>
        .
      </p>
    </div>
  )
}
