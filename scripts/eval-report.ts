import {
  type Confusion,
  type Evaluation,
  SCORED_FIELDS,
  type Score,
  type ValueScore,
} from '../lib/extract/score'

const NAME_WIDTH = 30

/**
 * The evaluation as lines for people: fields; methods, each with the papers it is missing from or wrongly given to;
 * then every paper that differs from its labels, field by field.
 */
export function evalReport({ fields, methods }: Evaluation): string[] {
  const labelled = SCORED_FIELDS.filter((field) => fields[field].papers > 0)
  return [
    heading('field'),
    ...labelled.map((field) => `${row(field, fields[field])}   ${fields[field].papers} papers`),
    ...(methods.length > 0 ? ['', heading('method')] : []),
    ...methods.flatMap(methodLines),
    ...labelled.flatMap((field) => confusionLines(field, fields[field].confusions)),
  ]
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
