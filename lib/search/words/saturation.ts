/** How soon more of one word stops to tell more (BM25's k1). The usual range is 1.2 to 2. */
const SATURATION = 1.5

/** What holding so much of a term comes to, from 0 to SATURATION + 1. */
export function saturated(weight: number): number {
  return ((SATURATION + 1) * weight) / (SATURATION + weight)
}

/** The weight whose saturated one this is. */
export function weightFor(told: number): number {
  return (SATURATION * told) / (SATURATION + 1 - told)
}
