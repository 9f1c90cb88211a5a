import { FIXED_VALUES, NONE_LABELS } from '../listing/facet-labels'
import { type Facet, NONE } from '../query/listing-query'

/** The label of a facet value that no vocabulary names; the value itself where it is not one of them. */
export function fixedLabel(facet: Facet, value: string): string {
  if (value === NONE) return NONE_LABELS[facet]
  const known = FIXED_VALUES.find((fixed) => fixed.facet === facet && fixed.value === value)
  return known?.label ?? value
}
