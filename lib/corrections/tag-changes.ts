import type { Correction, Extraction, TagType } from '../paper'

/** One thing that is said of a paper. */
export type Tag = {
  type: TagType
  value: string /** What else of it may change. */
  rest: string
}

export function tagsOf(extraction: Extraction): Tag[] {
  const { methods, models, languages, contributions, links, introduces } = extraction
  const tags = (type: TagType, values: readonly string[]): Tag[] =>
    values.map((value) => ({ type, value, rest: '' }))
  return [
    ...tags('method', methods),
    ...tags('model', models),
    ...tags('language', languages),
    ...tags('contribution', contributions),
    ...links.map(({ url, kind }): Tag => ({ type: 'link', value: url, rest: kind })),
    ...introduces.map(
      ({ name, long }): Tag => ({ type: 'introduces', value: name, rest: long ?? '' }),
    ),
    ...tags('availability', extraction.availability === 'none' ? [] : [extraction.availability]),
    ...tags(
      'languageCount',
      extraction.languageCount === null ? [] : [String(extraction.languageCount)],
    ),
  ]
}

/** What has become of the tags: those that are gone, then those that have come. */
export function tagChanges(
  before: Extraction,
  after: Extraction,
): (Tag & Pick<Correction, 'change'>)[] {
  const [one, other] = [tagsOf(before), tagsOf(after)]
  return [
    ...differences(one, other).map((tag) => ({ ...tag, change: 'removed' as const })),
    ...differences(other, one).map((tag) => ({ ...tag, change: 'added' as const })),
  ]
}

/** The tags of one list that the other lacks. */
function differences(tags: readonly Tag[], others: readonly Tag[]): Tag[] {
  const keys = new Set(others.map(({ type, value, rest }) => `${type} ${value} ${rest}`))
  return tags.filter(({ type, value, rest }) => !keys.has(`${type} ${value} ${rest}`))
}
