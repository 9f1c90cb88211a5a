import type { PaperSummary } from '../store/store'
import type { Parents } from './most-specific'
import type { CompanyFacet } from './occurs-with'

/** A paper without one of its tags and what this is a kind of: on the page of that tag both go without saying. */
export function withoutTag<T extends PaperSummary>(
  paper: T,
  facet: CompanyFacet,
  value: string,
  parents: Parents,
): T {
  if (facet === 'language') {
    return { ...paper, languages: paper.languages.filter(({ code }) => code !== value) }
  }
  const said = new Set<string>()
  for (let up: string | undefined = value; up !== undefined && !said.has(up); up = parents[up]) {
    said.add(up)
  }
  const kept = ({ slug }: { slug: string }) => !said.has(slug)
  return facet === 'method'
    ? { ...paper, methods: paper.methods.filter(kept) }
    : { ...paper, models: paper.models.filter(kept) }
}
