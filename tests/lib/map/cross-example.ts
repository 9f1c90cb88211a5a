import type { CrossTable } from '../../../lib/store/store'

/** Three methods, one of them a kind of another, against three languages of two families. */
export const crossExample: CrossTable = {
  total: 9,
  placed: 6,
  rows: [
    { value: 'peft', label: 'Parameter-efficient fine-tuning (PEFT)', parent: null, count: 5 },
    { value: 'pruning', label: 'Pruning', parent: null, count: 4 },
    { value: 'lora', label: 'Low-rank adaptation (LoRA)', parent: 'peft', count: 3 },
  ],
  columns: [
    { value: 'jpn', label: 'Japanese', parent: null, count: 2 },
    { value: 'nld', label: 'Dutch', parent: null, count: 4 },
    { value: 'isl', label: 'Icelandic', parent: null, count: 1 },
  ],
  // By column, then row
  counts: [
    [0, 2, 0],
    [3, 0, 2],
    [1, 0, 0],
  ],
}

/** A table of many columns, each with one paper more than the next. */
export function wideCross(columns: number): CrossTable {
  return {
    total: columns,
    placed: columns,
    rows: [{ value: 'lora', label: 'LoRA', parent: null, count: columns }],
    columns: Array.from({ length: columns }, (_, at) => ({
      value: `x${at}`,
      label: `X${at}`,
      parent: null,
      count: columns - at,
    })),
    counts: Array.from({ length: columns }, (_, at) => [columns - at]),
  }
}
