import { mostSpecific, type Parents } from '@/lib/papers/most-specific'
import { paperHref } from '@/lib/query/listing-href'
import type { ListingQuery } from '@/lib/query/listing-query'
import type { ListedPaper } from '@/lib/store/store'
import { languagesText } from './papers-count'
import { shortName } from './short-name'

type Tagged = 'slug' | 'methods' | 'languages' | 'languageCount' | 'models' | 'reasons'
type Props = {
  paper: Pick<ListedPaper, Tagged>
  query: ListingQuery
  parents: Parents
  /** Whether to mark the tags that a search found the paper by. */
  marks?: boolean
}

/**
 * A paper's methods, languages and base models. Each leads to its words in the abstract. They are known by their places: while
 * someone types, the tags of one paper take over the links of another's, which takes less time than to make new ones.
 */
export function CardTags({ paper, query, parents, marks = false }: Props) {
  const href = paperHref(paper.slug, query)
  const { languages, languageCount, reasons } = paper
  const isReason = (field: string, name: string) =>
    reasons.some((reason) => reason.field === field && reason.words.includes(name))
  const marked = (field: string, name: string, shown = name) =>
    marks && isReason(field, name) ? <mark>{shown}</mark> : shown
  const shown = (facet: 'method' | 'model', tags: ListedPaper['methods']) => {
    const found = tags.filter(({ name }) => isReason(facet, name)).map(({ slug }) => slug)
    return mostSpecific(tags, parents, [...query.facets[facet].include, ...found])
  }
  const methods = shown('method', paper.methods)
  const models = shown('model', paper.models)
  return (
    <>
      {methods.length > 0 && (
        <span className="card-group">
          {methods.map(({ slug, name }, place) => (
            <a
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={place}
              className="tag-method"
              href={`${href}#method-${slug}`}
              title={titleOf(name)}
            >
              {marked('method', name, shortName(name))}
            </a>
          ))}
        </span>
      )}
      {(languages.length > 0 || languageCount !== null) && (
        <span className="card-group">
          {languages.map(({ code, name }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <a key={place} className="card-language tag-language" href={`${href}#language-${code}`}>
              {marked('language', name)}
              <span className="code">{code}</span>
            </a>
          ))}
          {languageCount !== null && (
            <a className="card-language-count" href={`${href}#languageCount-${languageCount}`}>
              {languagesText(languageCount)}
            </a>
          )}
        </span>
      )}
      {models.length > 0 && (
        <span className="card-group">
          {models.map(({ slug, name }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <a key={place} className="tag-model" href={`${href}#model-${slug}`}>
              {marked('model', name)}
            </a>
          ))}
        </span>
      )}
    </>
  )
}

/** The whole name where the card shows only its abbreviation. */
function titleOf(name: string): string | undefined {
  return shortName(name) === name ? undefined : name
}
