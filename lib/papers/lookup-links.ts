/** A place where the same title can be looked up. */
export type LookupLink = { name: string; url: string }

/**
 * Searches for a title elsewhere. Plain links: nothing is asked of these sites unless a visitor follows one.
 * arXiv splits at white space and treats quotes as a phrase, so quotes inside a title would end it early.
 */
export function lookupLinks(title: string): LookupLink[] {
  const phrase = title.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim()
  return [
    {
      name: 'arXiv',
      url: withQuery('https://arxiv.org/search/', { query: `"${phrase}"`, searchtype: 'title' }),
    },
    {
      name: 'Semantic Scholar',
      url: withQuery('https://www.semanticscholar.org/search', { q: title, sort: 'relevance' }),
    },
    { name: 'Google Scholar', url: withQuery('https://scholar.google.com/scholar', { q: title }) },
    { name: 'Hugging Face papers', url: withQuery('https://huggingface.co/papers', { q: title }) },
  ]
}

function withQuery(address: string, parameters: Record<string, string>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters)) {
    // A lone surrogate has no UTF-8 form; well-formed text keeps the link from breaking
    url.searchParams.append(name, value.toWellFormed())
  }
  return url.href
}
