import type { CompareRow } from './comparison'

const NUMBERS = ['', '', 'both', 'all three', 'all four', 'all five', 'all six']
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** The rows whose common values make papers alike; a year in common does not. */
const TELLING: Readonly<Record<string, string>> = {
  Methods: 'method',
  Languages: 'language',
  'Base models': 'base model',
  Contribution: 'contribution',
}

/** What all compared papers share, as a sentence. `nameOf` makes a label as short as it is said. */
export function sharedWords(
  rows: readonly CompareRow[],
  papers: number,
  nameOf: (label: string) => string,
): string {
  const parts = rows.flatMap(({ name, cells }) => {
    const noun = TELLING[name]
    const labels = (cells[0] ?? []).filter(({ held }) => held === 'all').map(({ label }) => label)
    if (noun === undefined || labels.length === 0) return []
    return `${labels.length === 1 ? noun : `${noun}s`} ${list.format(labels.map(nameOf))}`
  })
  const whole = NUMBERS[papers] ?? 'all'
  if (parts.length === 0) {
    const missing = list.format(Object.values(TELLING)).replace(' and ', ' or ')
    return `No ${missing} is in ${whole}.`
  }
  return `In ${whole}: ${parts.join('; ')}.`
}
