import { z } from 'zod'
import { type Evaluation, SCORED_FIELDS } from '../extract/score'

/** What `npm run eval -- --write` writes; shares follow from the counts. */
export const MEASURED_FILE = 'lib/evaluation/measured.json'

const counts = z.object({ right: z.int(), extra: z.int(), missing: z.int() })
const fieldCounts = z.partialRecord(z.enum(SCORED_FIELDS), counts.extend({ papers: z.int() }))

export const measuredSchema = z.object({
  /** Of all sets together, a paper of two sets counted in each. */
  fields: fieldCounts,
  sets: z.array(z.object({ file: z.string(), papers: z.int(), fields: fieldCounts })),
  /** Of all sets together. */
  methods: z.record(z.string(), counts),
  /** Of the sets that were not in view while rules were written. */
  unseenMethods: z.record(z.string(), counts),
})
export type Measured = z.output<typeof measuredSchema>

type Counts = z.output<typeof counts>

/** The counts of an evaluation of each set and of all sets together, without the confusions. */
export function measuredOf(
  all: Evaluation,
  sets: readonly { file: string; papers: number; evaluation: Evaluation }[],
  unseen: Evaluation,
): Measured {
  return {
    fields: fieldsOf(all),
    sets: sets.map(({ file, papers, evaluation }) => ({
      file,
      papers,
      fields: fieldsOf(evaluation),
    })),
    methods: methodsOf(all),
    unseenMethods: methodsOf(unseen),
  }
}

/** The file's text: the counts of one thing on one line, so that a change is easily read. */
export function measuredText(measured: Measured): string {
  const indented = JSON.stringify(measured, null, 2)
  const oneLine = (_: string, inner: string) => `{ ${inner.replace(/\s*\n\s*/g, ' ')} }`
  return `${indented.replace(/\{\n\s+([^{}]+?)\n\s+\}/g, oneLine)}\n`
}

/** Fields that no paper has a label for are left out. */
function fieldsOf({ fields }: Evaluation): Measured['fields'] {
  const measured: Measured['fields'] = {}
  for (const field of SCORED_FIELDS) {
    const { papers } = fields[field]
    if (papers > 0) measured[field] = { papers, ...countsOf(fields[field]) }
  }
  return measured
}

function methodsOf({ methods }: Evaluation): Measured['methods'] {
  return Object.fromEntries(methods.map((method) => [method.value, countsOf(method)]))
}

function countsOf({ right, extra, missing }: Counts): Counts {
  return { right, extra, missing }
}
