/** One formatter for all: a new one for every number, as `toLocaleString` makes, costs a page milliseconds. */
const format = new Intl.NumberFormat('en')

/** "1,204". */
export function countText(count: number): string {
  return format.format(count)
}

/** "1 paper", "1,204 papers". */
export function papersCount(count: number): string {
  return `${countText(count)} ${count === 1 ? 'paper' : 'papers'}`
}

/** "1 language", "534 languages". */
export function languagesText(count: number): string {
  return `${countText(count)} ${count === 1 ? 'language' : 'languages'}`
}
