import type { Link } from '../paper'
import type { PaperSummary } from '../store/store'

/**
 * What search engines read of a paper, as schema.org data; only what is known. `inLanguage` would be the
 * language of the text, which no source tells, and not the languages studied: those are what it is about.
 */
export function scholarlyArticle(paper: PaperSummary, site: URL): Record<string, unknown> {
  const url = new URL(`/papers/${paper.slug}`, site).href
  const subjects = paper.links.map(subject).filter((known) => known !== null)
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    name: paper.title,
    headline: paper.title,
    abstract: paper.abstract,
    ...(paper.authors.length > 0 && {
      author: paper.authors.map((name) => ({ '@type': 'Person', name })),
    }),
    ...(paper.year !== null && { datePublished: String(paper.year) }),
    ...(paper.url !== null && { sameAs: paper.url }),
    about: [
      ...paper.methods.map(({ slug, name }) => ({
        '@type': 'DefinedTerm',
        name,
        termCode: slug,
        inDefinedTermSet: new URL('/methods', site).href,
        url: new URL(`/methods/${slug}`, site).href,
      })),
      ...paper.languages.map(({ code, name }) => ({ '@type': 'Language', name, identifier: code })),
    ],
    keywords: [...paper.methods, ...paper.languages, ...paper.models].map(({ name }) => name),
    ...(subjects.length > 0 && { subjectOf: subjects }),
    isPartOf: { '@type': 'Collection', name: 'Paper Explorer', url: new URL('/', site).href },
  }
}

function subject({ url, kind }: Link): Record<string, string> | null {
  if (kind === 'code') return { '@type': 'SoftwareSourceCode', codeRepository: url }
  return kind === 'dataset' ? { '@type': 'Dataset', url } : null
}

/** JSON that cannot end the script element it stands in. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
