import { CONTRIBUTIONS, type Evidence, type Extraction, type Link } from '../paper'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { availabilityOf } from './availability'
import { contributionMentions } from './contributions'
import { sortedEvidence, valuesOf } from './evidence'
import { introducedNames } from './introduced-names'
import { languageCountMentions } from './language-count'
import { languageMentions } from './languages'
import { linkKind, paperLinks } from './links'
import { openingEnd, paperSignals } from './paper-signals'
import type { PaperText } from './paper-text'
import { termMentions } from './terms'
import { withoutAddresses } from './without-addresses'

const GIVEN_BY_SOURCE = 'given by the source'

/** Everything that can be told of a paper from its clean title and abstract and its source's code links. */
export function extract(
  { title, abstract, codeUrls }: PaperText & { codeUrls: readonly string[] },
  vocabulary: Vocabulary,
): Extraction {
  const paper = { title, abstract }
  const found = paperLinks(paper)
  const words = withoutAddresses(paper, found.mentions)
  const signals = paperSignals(words, vocabulary)
  const given = givenLinks(codeUrls, found.links)
  const links = [...found.links, ...given]
  const { availability, mentions: availabilityMentions } = availabilityOf(
    paper,
    links,
    found.mentions,
  )
  const { introduces, mentions: introducesMentions } = introducedNames(
    signals,
    vocabulary,
    links.map(({ url }) => url),
  )
  const opening = openingEnd(signals)
  const countMentions = languageCountMentions(words, opening)
  const evidence = sortedEvidence([
    ...termMentions(signals, vocabulary, 'method'),
    ...languageMentions(words, signals, vocabulary.languages, opening),
    ...countMentions,
    ...termMentions(signals, vocabulary, 'model'),
    ...contributionMentions(signals, introducesMentions),
    ...found.mentions,
    ...given.map(({ url }): Evidence => ({ type: 'link', value: url, reason: GIVEN_BY_SOURCE })),
    ...availabilityMentions,
    ...(availability === 'linked' && availabilityMentions.length === 0
      ? [{ type: 'availability' as const, value: availability, reason: GIVEN_BY_SOURCE }]
      : []),
    ...introducesMentions,
  ])
  const nameOrder = new Map(valuesOf(evidence, 'introduces').map((name, index) => [name, index]))
  return {
    methods: valuesOf(evidence, 'method'),
    languages: valuesOf(evidence, 'language'),
    languageCount: countMentions[0] === undefined ? null : Number(countMentions[0].value),
    models: valuesOf(evidence, 'model'),
    contributions: valuesOf(evidence, 'contribution').flatMap(
      (value) => CONTRIBUTIONS.find((contribution) => contribution === value) ?? [],
    ),
    links,
    availability,
    introduces: introduces.sort(
      (a, b) => (nameOrder.get(a.name) ?? 0) - (nameOrder.get(b.name) ?? 0),
    ),
    evidence: words === paper ? evidence : evidence.map((one) => slicedFrom(paper, one)),
  }
}

/** Words that stand around an address may include it: their text is the paper's, not the one that was read. */
function slicedFrom(paper: PaperText, evidence: Evidence): Evidence {
  if ('reason' in evidence) return evidence
  return { ...evidence, text: paper[evidence.field].slice(evidence.start, evidence.end) }
}

/** The source's own links that the text does not hold. */
function givenLinks(codeUrls: readonly string[], inText: readonly Link[]): Link[] {
  const known = new Set(inText.map(({ url }) => comparable(url)))
  const links: Link[] = []
  for (const url of codeUrls) {
    if (known.has(comparable(url))) continue
    known.add(comparable(url))
    links.push({ url, kind: linkKind(url, '') })
  }
  return links
}

/** One address in two spellings is one link. */
function comparable(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\.git)?\/*$/, '')
}
