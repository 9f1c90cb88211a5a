import {
  availabilityLabels,
  countLabels,
  type Labels,
  linkLabel,
  nameLabel,
} from '../extract/score'
import type { GoldRow } from './gold-row-schema'
import type { KnownLabels } from './known-labels'

/** A row's labels in the form that they are compared in: kinds imply what they are kinds of. */
export function goldLabels(row: GoldRow, { methodsOf, modelsOf }: KnownLabels): Labels {
  const methods = (given: readonly string[]) => [...new Set(given.flatMap(methodsOf))]
  const models = (given: readonly string[]) => [...new Set(given.flatMap(modelsOf))]
  const labels: Labels = {}
  const { languages, languageCount, links, introduces } = row
  if (row.methods) {
    labels.methods = { agreed: methods(row.methods), disputed: methods(row.methods_disputed ?? []) }
  }
  if (languages) labels.languages = { agreed: languages, disputed: row.languages_disputed ?? [] }
  if (languageCount !== undefined) labels.languageCount = agreed(countLabels(languageCount))
  if (row.models) {
    labels.models = { agreed: models(row.models), disputed: models(row.models_disputed ?? []) }
  }
  if (row.contributions) {
    labels.contributions = {
      agreed: row.contributions,
      disputed: row.contributions_disputed ?? [],
    }
  }
  if (links) labels.links = agreed(links.map(({ url, kind }) => linkLabel(url, kind)))
  if (introduces) {
    labels.introduces = {
      agreed: introduces.map(nameLabel),
      disputed: (row.introduces_disputed ?? []).map(nameLabel),
    }
  }
  if (row.availability) labels.availability = agreed(availabilityLabels(row.availability))
  return labels
}

function agreed(values: string[]) {
  return { agreed: values, disputed: [] }
}
