import type { Availability, Extraction } from '../paper'

/** The fields of a paper that labels exist for. */
export const SCORED_FIELDS = [
  'methods',
  'languages',
  'languageCount',
  'models',
  'contributions',
  'links',
  'introduces',
  'availability',
] as const
export type ScoredField = (typeof SCORED_FIELDS)[number]

/** What annotators gave one paper; a field without label is not scored. */
export type Labels = Partial<Record<ScoredField, { agreed: string[]; disputed: string[] }>>

export type LabelledPaper = { title: string; abstract: string; labels: Labels }

export type Counts = { right: number; extra: number; missing: number }
export type Score = Counts & { precision: number; recall: number; f1: number }

/** A paper whose values of a field differ from its labels. */
export type Confusion = { title: string; missing: string[]; extra: string[] }

type FieldScore = Score & { papers: number; confusions: Confusion[] }
export type ValueScore = Score & { value: string; missingIn: string[]; extraIn: string[] }

export type Evaluation = {
  fields: Record<ScoredField, FieldScore>
  /** Each method by itself, with the titles of the papers it is missing from or wrongly given to. */
  methods: ValueScore[]
}

/** An extraction's values in the form that labels have. */
export function scoredValues(extraction: Extraction): Record<ScoredField, string[]> {
  return {
    methods: extraction.methods,
    languages: extraction.languages,
    languageCount: countLabels(extraction.languageCount),
    models: extraction.models,
    contributions: extraction.contributions,
    links: extraction.links.map(({ url, kind }) => linkLabel(url, kind)),
    introduces: extraction.introduces
      .flatMap(({ name, long }) => (long === null ? [name] : [name, long]))
      .map(nameLabel),
    availability: availabilityLabels(extraction.availability),
  }
}

/** A claimed number is right or not; no claim is no value. */
export function countLabels(count: number | null): string[] {
  return count === null ? [] : [String(count)]
}

/** "none" is no value: what most papers have would hide how well the others are told. */
export function availabilityLabels(availability: Availability): string[] {
  return availability === 'none' ? [] : [availability]
}

/** A link is right with its address and its kind. */
export function linkLabel(url: string, kind: string): string {
  return `${kind} ${url}`
}

/** Introduced names are compared without regard to letter case. */
export function nameLabel(name: string): string {
  return name.toLowerCase()
}

/** Compares papers with their labels; values that only one annotator gave count neither way. */
export function evaluate(
  papers: readonly LabelledPaper[],
  valuesOf: (paper: LabelledPaper) => Record<ScoredField, string[]>,
): Evaluation {
  const found = papers.map((paper) => ({ ...paper, values: valuesOf(paper) }))
  const judgements = (field: ScoredField) =>
    found.flatMap(({ title, labels, values }) => {
      const label = labels[field]
      return label ? [judge(title, new Set(values[field]), label)] : []
    })
  return {
    fields: {
      methods: fieldScore(judgements('methods')),
      languages: fieldScore(judgements('languages')),
      languageCount: fieldScore(judgements('languageCount')),
      models: fieldScore(judgements('models')),
      contributions: fieldScore(judgements('contributions')),
      links: fieldScore(judgements('links')),
      introduces: fieldScore(judgements('introduces')),
      availability: fieldScore(judgements('availability')),
    },
    methods: valueScores(judgements('methods')),
  }
}

type Judgement = { title: string; right: string[]; extra: string[]; missing: string[] }

function judge(
  title: string,
  values: ReadonlySet<string>,
  { agreed, disputed }: { agreed: string[]; disputed: string[] },
): Judgement {
  const wanted = new Set(agreed)
  const ignored = new Set(disputed)
  return {
    title,
    right: [...values].filter((value) => wanted.has(value)),
    extra: [...values].filter((value) => !wanted.has(value) && !ignored.has(value)),
    missing: [...wanted].filter((value) => !values.has(value)),
  }
}

function fieldScore(judgements: readonly Judgement[]): FieldScore {
  const count = (of: (judgement: Judgement) => string[]) =>
    judgements.reduce((sum, judgement) => sum + of(judgement).length, 0)
  return {
    ...score({
      right: count(({ right }) => right),
      extra: count(({ extra }) => extra),
      missing: count(({ missing }) => missing),
    }),
    papers: judgements.length,
    confusions: judgements
      .filter(({ extra, missing }) => extra.length + missing.length > 0)
      .map(({ title, missing, extra }) => ({ title, missing, extra })),
  }
}

function valueScores(judgements: readonly Judgement[]): ValueScore[] {
  const values = new Set(
    judgements.flatMap(({ right, extra, missing }) => [...right, ...extra, ...missing]),
  )
  const titles = (of: (judgement: Judgement) => string[], value: string) =>
    judgements.filter((judgement) => of(judgement).includes(value)).map(({ title }) => title)
  return [...values].sort().map((value) => {
    const missingIn = titles((judgement) => judgement.missing, value)
    const extraIn = titles((judgement) => judgement.extra, value)
    const right = titles((judgement) => judgement.right, value).length
    const counts = { right, extra: extraIn.length, missing: missingIn.length }
    return { value, ...score(counts), missingIn, extraIn }
  })
}

/** Nothing wanted and nothing given is all right: 1. */
export function score({ right, extra, missing }: Counts): Score {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    right,
    extra,
    missing,
    precision: share(right, right + extra),
    recall: share(right, right + missing),
    f1: share(2 * right, 2 * right + extra + missing),
  }
}
