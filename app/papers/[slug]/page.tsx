import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { answerMissing } from '@/components/paper/answer-missing'
import { ListBar } from '@/components/paper/list-bar'
import { listWords } from '@/components/paper/list-words'
import { PaperData } from '@/components/paper/paper-data'
import { PaperMissing } from '@/components/paper/paper-missing'
import { PaperView } from '@/components/paper/paper-view'
import { RelatedPapers } from '@/components/paper/related-papers'
import { correctedName } from '@/lib/papers/corrected-name'
import { decoded } from '@/lib/papers/missing-page'
import { parentsOf } from '@/lib/papers/most-specific'
import { termTree } from '@/lib/papers/term-tree'
import { paperHref } from '@/lib/query/listing-href'
import { emptyQuery } from '@/lib/query/listing-query'
import { parseListingQuery } from '@/lib/query/parse-listing-query'
import { urlSearchParams } from '@/lib/query/url-search-params'
import { siteUrl } from '@/lib/site-url'
import { store } from '@/lib/store/server-store'
import { languageByCode } from '@/lib/vocabulary/languages'
import { paperLookup } from './paper-lookup'
import { paperMetadata } from './paper-metadata'

type Props = PageProps<'/papers/[slug]'>

const RELATED = 6
const CLOSE = 5

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lookup = await paperLookup(decoded((await params).slug))
  if (lookup?.found === 'paper') return paperMetadata(lookup.paper, await siteUrl())
  return { title: 'No such paper', robots: { index: false } }
}

export default async function PaperPage({ params, searchParams }: Props) {
  const slug = decoded((await params).slug)
  const { query } = parseListingQuery(urlSearchParams(await searchParams))
  const lookup = await paperLookup(slug)
  if (lookup === null) {
    await answerMissing()
    return <PaperMissing slug={slug} close={await store.closePapers(slug, CLOSE)} />
  }
  if (lookup.found === 'redirect') permanentRedirect(paperHref(lookup.slug, query))

  const { paper } = lookup
  const [site, position, words, related, methods, models, languages, all] = await Promise.all([
    siteUrl(),
    store.position(query, slug),
    listWords(query, store),
    store.related(slug, RELATED),
    store.methods(),
    store.models(),
    store.languages(),
    store.listing(emptyQuery(), { offset: 0, limit: 0 }),
  ])
  const papersOf = new Map(languages.map(({ code, count }) => [code, count]))
  return (
    <>
      <ListBar slug={slug} query={query} words={words} position={position} />
      <PaperView
        paper={paper}
        methods={termTree(within(methods, paper.methods))}
        models={termTree(within(models, paper.models))}
        parents={parentsOf([...methods, ...models])}
        languages={paper.languages.flatMap(({ code }) => {
          const language = languageByCode(code)
          return language === null ? [] : { ...language, count: papersOf.get(code) ?? 0 }
        })}
        contributions={all.facets.contribution}
        removed={paper.corrections
          .filter(({ change }) => change === 'removed')
          .map((one) => ({ ...one, name: correctedName(one, methods, models) }))}
        url={new URL(paperHref(slug), site).href}
      />
      <RelatedPapers papers={related} />
      <PaperData paper={paper} site={site} />
    </>
  )
}

/** The vocabulary's terms that a paper has, with the parents that the vocabulary gives them. */
function within<T extends { slug: string }>(terms: T[], tags: readonly { slug: string }[]): T[] {
  const slugs = new Set(tags.map(({ slug }) => slug))
  return terms.filter(({ slug }) => slugs.has(slug))
}
