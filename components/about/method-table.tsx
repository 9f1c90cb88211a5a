import { countText } from '@/components/listing/papers-count'
import { shortName } from '@/components/listing/short-name'
import type { Measured } from '@/lib/evaluation/measured-file'
import { score } from '@/lib/extract/score'
import type { Counted, MethodEntry } from '@/lib/store/store'
import { figure } from './quality-table'

type Props = { methods: readonly (MethodEntry & Counted)[]; measured: Measured }

/**
 * Every method with the definition that decides, its papers here, and how well it is found: over all labelled papers,
 * and over those that no rule was written for, mostly too few for more than a count.
 */
export function MethodTable({ methods, measured }: Props) {
  return (
    <table className="about-table about-methods">
      <caption className="sr-only">
        Methods with definition, papers, F1 over all labelled papers, and how many of the unseen
        ones were found
      </caption>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">Papers here</th>
          <th scope="col">Labelled</th>
          <th scope="col">F1</th>
          <th scope="col">Unseen found</th>
          <th scope="col">wrong</th>
        </tr>
      </thead>
      <tbody>
        {methods.map(({ slug, name, definition, count }) => {
          const counts = measured.methods[slug]
          const unseen = measured.unseenMethods[slug]
          return (
            <tr key={slug}>
              <th scope="row">
                <a href={`/methods/${slug}`} className="tag-method" title={name}>
                  {shortName(name)}
                </a>
                <span className="about-group-about">{definition}</span>
              </th>
              <td>{countText(count)}</td>
              <td>{counts === undefined ? 0 : counts.right + counts.missing}</td>
              <td>{counts === undefined ? '–' : figure(score(counts).f1)}</td>
              <td>
                {unseen === undefined ? '–' : `${unseen.right} of ${unseen.right + unseen.missing}`}
              </td>
              <td>{unseen === undefined ? '–' : unseen.extra}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
