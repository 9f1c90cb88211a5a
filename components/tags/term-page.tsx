import { countText } from '@/components/listing/papers-count'
import { WholeNames } from '@/components/listing/whole-names'
import type { TagListing } from '@/lib/papers/tag-listing'
import { ancestors, descendants } from '@/lib/papers/term-tree'
import type { Counted, ModelEntry } from '@/lib/store/store'
import { ModelSentence } from './model-sentence'
import { TagPage } from './tag-page'

type Term = ModelEntry & Counted & { definition?: string }

type Props = {
  type: 'method' | 'model'
  term: Term
  /** The whole vocabulary. */
  terms: readonly Term[]
  listing: TagListing
}

const INDEX_NAMES = { method: 'Methods', model: 'Base models' }

export function TermPage({ type, term, terms, listing }: Props) {
  const above = ancestors(terms, term.slug)
  const below = descendants(terms, term.slug)
  const kin = [...above, ...below].map(({ slug }) => slug)
  const kinds = below.filter(({ parent, count }) => parent === term.slug && count > 0)
  return (
    <TagPage
      facet={type}
      value={term.slug}
      name={term.name}
      listing={listing}
      kin={kin}
      head={
        <header className="tag-head">
          <nav aria-label="Up" className="tag-path">
            <a href={`/${type}s`}>{INDEX_NAMES[type]}</a>
            {above.map(({ slug, name }) => (
              <span key={slug}>
                {' › '}
                <a href={`/${type}s/${slug}`}>{name}</a>
              </span>
            ))}
          </nav>
          <h1 className="page-title">
            <WholeNames text={term.name} />
          </h1>
          {term.definition === undefined ? (
            <ModelSentence
              family={above.at(-1)?.name ?? null}
              isFamily={above.length === 0 && kinds.length > 0}
              listing={listing}
              kin={new Set([term.slug, ...kin])}
            />
          ) : (
            <p className="tag-definition">{term.definition}</p>
          )}
          {term.aliases.length > 0 && <Aliases aliases={term.aliases} />}
          {kinds.length > 0 && (
            <p className="tag-kinds">
              Kinds:{' '}
              {kinds.map(({ slug, name, count }, place) => (
                <span key={slug}>
                  {place > 0 && ' · '}
                  <a href={`/${type}s/${slug}`} className={`tag-${type}`}>
                    {name}
                  </a>{' '}
                  <span className="count text-quiet">{countText(count)}</span>
                </span>
              ))}
            </p>
          )}
        </header>
      }
      none={<p className="tag-none">No paper in this collection has it yet.</p>}
    />
  )
}

/** A few show how it may be written; the rest are much like these. */
const ALIASES_SHOWN = 6

function Aliases({ aliases }: { aliases: readonly string[] }) {
  const more = aliases.length - ALIASES_SHOWN
  return (
    <p className="tag-aliases">
      Also found as {aliases.slice(0, ALIASES_SHOWN).join(', ')}
      {more > 0 && ` and ${more} more`}
    </p>
  )
}
