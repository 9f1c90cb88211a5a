import { SEEN_WORDS, UNSEEN_WORDS } from '../lib/evaluation/gold-sets'
import {
  type Confusion,
  type Evaluation,
  SCORED_FIELDS,
  type Score,
  score,
  type ValueScore,
} from '../lib/extract/score'

const NAME_WIDTH = 30

/**
 * The evaluation as lines for people: fields; methods, each with the papers it is missing from or wrongly given to;
 * then every paper that differs from its labels, field by field.
 */
export function evalReport(evaluation: Evaluation): string[] {
  const { fields, methods } = evaluation
  return [
    ...fieldLines(evaluation),
    ...(methods.length > 0
      ? [
          '',
          heading('method'),
          `over the ${papersCount(fields.methods.papers)} labelled for methods`,
        ]
      : []),
    ...methods.flatMap(methodLines),
    ...SCORED_FIELDS.flatMap((field) => confusionLines(field, fields[field].confusions)),
  ]
}

/**
 * The same for the repository's own labels: papers that were in view while rules were written apart from those that
 * were not, of which nobody who writes rules should see more than how many are right.
 */
export function ownGoldReport(seen: Evaluation, unseen: Evaluation): string[] {
  const scored = new Map(unseen.methods.map((method) => [method.value, method]))
  const values = [...new Set([...seen.methods, ...unseen.methods].map(({ value }) => value))].sort()
  return [
    `Papers ${SEEN_WORDS}`,
    ...fieldLines(seen),
    '',
    `Papers ${UNSEEN_WORDS}`,
    ...fieldLines(unseen),
    '',
    heading('method'),
    `over the ${papersCount(seen.fields.methods.papers)} in view; last, right, extra and missing over the ${unseen.fields.methods.papers} not in view`,
    ...values.flatMap((value) => {
      const [first = '', ...rest] = methodLines(
        seen.methods.find((method) => method.value === value) ?? unmet(value),
      )
      const { right, extra, missing } = scored.get(value) ?? unmet(value)
      return [`${first}   ${[right, extra, missing].join(' / ')}`, ...rest]
    }),
    ...SCORED_FIELDS.flatMap((field) => confusionLines(field, seen.fields[field].confusions)),
  ]
}

function fieldLines({ fields }: Evaluation): string[] {
  const labelled = SCORED_FIELDS.filter((field) => fields[field].papers > 0)
  return [
    heading('field'),
    ...labelled.map(
      (field) => `${row(field, fields[field])}   ${papersCount(fields[field].papers)}`,
    ),
  ]
}

function papersCount(count: number): string {
  return count === 1 ? '1 paper' : `${count} papers`
}

function unmet(value: string): ValueScore {
  return { value, ...score({ right: 0, extra: 0, missing: 0 }), missingIn: [], extraIn: [] }
}

function methodLines(method: ValueScore): string[] {
  return [
    row(method.value, method),
    ...method.missingIn.map((title) => `    missing in: ${title}`),
    ...method.extraIn.map((title) => `    extra in: ${title}`),
  ]
}

function heading(name: string): string {
  return `${name.padEnd(NAME_WIDTH)} precision  recall      F1   right  extra  missing`
}

function row(name: string, score: Score): string {
  const figures = [score.precision, score.recall, score.f1].map((figure) => figure.toFixed(3))
  const [precision = '', recall = '', f1 = ''] = figures
  return [
    name.padEnd(NAME_WIDTH),
    precision.padStart(10),
    recall.padStart(8),
    f1.padStart(8),
    String(score.right).padStart(8),
    String(score.extra).padStart(7),
    String(score.missing).padStart(9),
  ].join('')
}

function confusionLines(field: string, confusions: readonly Confusion[]): string[] {
  return confusions.flatMap(({ title, missing, extra }, index) => [
    ...(index === 0 ? ['', `${field} that differ from the labels`] : []),
    `  ${title}`,
    ...(missing.length > 0 ? [`    missing: ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`    extra: ${extra.join(', ')}`] : []),
  ])
}
