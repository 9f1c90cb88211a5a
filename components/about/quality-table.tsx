import { GOLD_SETS, SEEN_WORDS, UNSEEN_WORDS } from '@/lib/evaluation/gold-sets'
import type { Measured } from '@/lib/evaluation/measured-file'
import { SCORED_FIELDS, type ScoredField, score } from '@/lib/extract/score'

export const FIELD_LABELS: Record<ScoredField, string> = {
  methods: 'Methods',
  languages: 'Languages',
  languageCount: 'Number of languages',
  models: 'Base models',
  contributions: 'Contribution',
  links: 'Links',
  introduces: 'Introduced names',
  availability: 'Availability',
}

type Props = {
  sets: Measured['sets']
  /** Which papers these are. */
  papers: string
}

/** Precision, recall and F1 of each kind of tag, for each set of labelled papers. */
export function QualityTable({ sets, papers }: Props) {
  return (
    <table className="about-table">
      <caption className="sr-only">Precision, recall and F1 on {papers}</caption>
      <thead>
        <tr>
          <th scope="col">Tag</th>
          <th scope="col">Papers</th>
          <th scope="col">Precision</th>
          <th scope="col">Recall</th>
          <th scope="col">F1</th>
        </tr>
      </thead>
      {sets.map(({ file, fields }) => (
        <tbody key={file}>
          <SetHead file={file} />
          {SCORED_FIELDS.map((field) => {
            const counts = fields[field]
            if (counts === undefined) return null
            const { precision, recall, f1 } = score(counts)
            return (
              <tr key={field}>
                <th scope="row">{FIELD_LABELS[field]}</th>
                <td>{counts.papers}</td>
                <td>{figure(precision)}</td>
                <td>{figure(recall)}</td>
                <td>{figure(f1)}</td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

function SetHead({ file }: { file: string }) {
  const set = GOLD_SETS.find((one) => one.file === file)
  return (
    <tr className="about-group">
      <th colSpan={5} scope="rowgroup">
        {set?.name ?? file}
        {set !== undefined && (
          <span className="about-group-about">
            {set.about}; {set.isSeen ? SEEN_WORDS : UNSEEN_WORDS}
          </span>
        )}
      </th>
    </tr>
  )
}

export function figure(share: number): string {
  return share.toFixed(3)
}
