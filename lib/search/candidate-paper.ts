import type { Candidate, FacetValue, ListedPaper, Listing } from '../store/store'

/**
 * A candidate as a result card shows it until the server's answer brings the rest. Tags are names;
 * `facets` knows the slugs that their links need, and a tag it does not know waits for the answer.
 */
export function candidatePaper(candidate: Candidate, facets: Listing['facets']): ListedPaper {
  const { slug, title, methods, languages, models } = candidate
  return {
    slug,
    id: null,
    title,
    abstract: '',
    authors: [],
    year: null,
    venue: null,
    url: null,
    methods: tags(methods, facets.method).map(({ value, label }) => ({ slug: value, name: label })),
    languages: tags(languages, facets.language).map(({ value, label }) => ({
      code: value,
      name: label,
    })),
    languageCount: null,
    models: tags(models, facets.model).map(({ value, label }) => ({ slug: value, name: label })),
    contributions: [],
    links: [],
    availability: 'none',
    introduces: [],
    reasons: [],
    highlights: [],
  }
}

function tags(names: readonly string[], values: readonly FacetValue[]): FacetValue[] {
  return names.flatMap((name) => values.find(({ label }) => label === name) ?? [])
}
