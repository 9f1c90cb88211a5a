import territoryInfo from 'cldr-core/supplemental/territoryInfo.json'

type Territory = {
  _population: string
  languagePopulation?: Record<string, { _populationPercent: string }>
}

let speakersByTag: Map<string, number> | null = null

function countSpeakers(): Map<string, number> {
  const counts = new Map<string, number>()
  const territories: Record<string, Territory> = territoryInfo.supplemental.territoryInfo
  for (const territory of Object.values(territories)) {
    for (const [tag, share] of Object.entries(territory.languagePopulation ?? {})) {
      const language = tag.split('_')[0] ?? tag // "zh_Hant" counts for "zh"
      const people = (Number(territory._population) * Number(share._populationPercent)) / 100
      counts.set(language, (counts.get(language) ?? 0) + people)
    }
  }
  return counts
}

/**
 * How many people use a language, first or second, summed over CLDR's territories; null where CLDR does
 * not count it. Shares are estimates, so the sum is given to two significant digits.
 */
export function speakersOf(tag: string): number | null {
  speakersByTag ??= countSpeakers()
  const speakers = speakersByTag.get(tag)
  return !speakers ? null : Number(speakers.toPrecision(2))
}
