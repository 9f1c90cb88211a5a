import { CONTRIBUTIONS, type Contribution, LINK_KINDS, type LinkKind } from '../paper'
import { type Facet, NONE, PROMISED } from '../query/listing-query'

/** What the app calls its facets and the values that no vocabulary names. */

export const FACET_LABELS: Record<Facet, string> = {
  method: 'Methods',
  language: 'Languages',
  model: 'Base models',
  contribution: 'Contribution',
  link: 'Code and links',
}

export const NONE_LABELS: Record<Facet, string> = {
  method: 'None found',
  language: 'None stated',
  model: 'None named',
  contribution: 'None stated',
  link: 'No link',
}

const CONTRIBUTION_LABELS: Record<Contribution, string> = {
  method: 'New method',
  model: 'New model',
  dataset: 'Dataset or benchmark',
  study: 'Empirical study',
  survey: 'Survey',
}

const LINK_LABELS: Record<LinkKind, string> = {
  code: 'Code',
  model: 'Model',
  dataset: 'Dataset',
  demo: 'Demo',
  project: 'Project page',
  video: 'Video',
  other: 'Other link',
}

/** What else they are called where a search names them. */
const CONTRIBUTION_ALIASES: Partial<Record<Contribution, string[]>> = { dataset: ['benchmark'] }

/** Value and label of every value that a fixed facet has, in the order to show. */
export const FIXED_VALUES: { facet: Facet; value: string; label: string; aliases?: string[] }[] = [
  ...CONTRIBUTIONS.map((value) => ({
    facet: 'contribution' as const,
    value,
    label: CONTRIBUTION_LABELS[value],
    aliases: CONTRIBUTION_ALIASES[value] ?? [],
  })),
  ...LINK_KINDS.map((value) => ({ facet: 'link' as const, value, label: LINK_LABELS[value] })),
  { facet: 'link', value: PROMISED, label: 'Promised, no link' },
]

export function noneLabel(facet: Facet): { value: string; label: string } {
  return { value: NONE, label: NONE_LABELS[facet] }
}
