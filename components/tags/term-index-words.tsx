import { countText } from '@/components/listing/papers-count'
import { shortName } from '@/components/listing/short-name'
import { NothingYet } from '@/components/site/nothing-yet'
import type { IndexedTerms } from '@/lib/papers/term-index'
import type { IndexedTerm } from './term-index'

type Props = {
  /** "methods". */
  plural: string
  /** What a paper does with what it counts for: "use, study or build on". */
  does: string
  total: number
  terms: IndexedTerms<IndexedTerm>
}

/** What an index holds and how a paper comes to be counted there. */
export function TermIndexWords({ plural, does, total, terms: { unused, example } }: Props) {
  if (total === 0) return <NothingYet />
  return (
    <>
      {unused.length === 0
        ? `${countText(total)} ${plural} that papers here ${does}.`
        : `${countText(total)} ${plural}; papers here ${does} ${countText(total - unused.length)} of them.`}
      {example !== null &&
        ` A paper on ${shortName(example.kind.name)} also counts for ${example.of.name}.`}
    </>
  )
}
