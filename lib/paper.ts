/**
 * The words of the domain as types. Everything that crosses a module border in this project is one of
 * these or made of them; the store's tables and the API's answers are other shapes of the same facts.
 */

/** A field of the clean text that mentions point into. */
export type TextField = 'title' | 'abstract'

export const CONTRIBUTIONS = ['method', 'model', 'dataset', 'study', 'survey'] as const
export type Contribution = (typeof CONTRIBUTIONS)[number]

export const LINK_KINDS = ['code', 'model', 'dataset', 'demo', 'project', 'video', 'other'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** linked: at least one link that is not `other`; promised: announced, and no such link; none: neither. */
export const AVAILABILITIES = ['linked', 'promised', 'none'] as const
export type Availability = (typeof AVAILABILITIES)[number]

export const TAG_TYPES = [
  'method',
  'language',
  'model',
  'contribution',
  'introduces',
  'link',
  'availability',
  'languageCount',
] as const
export type TagType = (typeof TAG_TYPES)[number]

/**
 * The characters that justify a tag. Offsets count UTF-16 code units of the clean field, zero-based,
 * end exclusive: `text === paper[field].slice(start, end)`.
 * `value` is a method or model slug, an ISO 639-3 code, a contribution, the introduced name, the link's
 * URL, the availability, or the claimed number of languages in digits.
 */
export type Mention = {
  type: TagType
  value: string
  field: TextField
  start: number
  end: number
  text: string
}

/** A tag that no words of the paper carry: given by the source's own fields, or by a curator. */
export type Reason = { type: TagType; value: string; reason: string }

export type Evidence = Mention | Reason

/** A tag that a curator gave a paper or took from it. Of a link `value` is the URL, of an introduced name the name. */
export type Correction = {
  change: 'added' | 'removed'
  type: TagType
  value: string
  reason: string
}

export type Link = { url: string; kind: LinkKind }

/** A name the paper itself brings; `long` is its spelt-out form where the paper gives one. */
export type Introduced = { name: string; long: string | null }

/** What the extractor finds in one paper. Values are distinct and in order of first mention. */
export type Extraction = {
  methods: string[]
  languages: string[]
  /** The largest number of languages the work claims to cover ("534 languages"); null: no claim. */
  languageCount: number | null
  models: string[]
  contributions: Contribution[]
  links: Link[]
  availability: Availability
  introduces: Introduced[]
  evidence: Evidence[]
}

/** What a source says of a paper besides title and abstract; null or empty where it says nothing. */
export type SourceFields = {
  /** The source's own identifier: `id`, DOI or arXiv id. */
  id: string | null
  authors: string[]
  year: number | null
  venue: string | null
  /** Where the source says the paper is to be read. */
  url: string | null
  /** Code repositories given in a field of their own, as clean URLs. */
  codeUrls: string[]
}

/** One paper with clean text and tags, ready to be stored. */
export type TaggedPaper = SourceFields &
  Extraction & {
    title: string
    abstract: string
    /** What curators have changed of the extraction, which is as they left it. */
    corrections: Correction[]
    /** The text as the source had it, and the source's whole record where it has fields of its own. */
    raw: { title: string; abstract: string; record: string | null }
  }

/** A technique of the vocabulary. */
export type Method = { slug: string; name: string; parent: string | null; definition: string }

/** A base model or family of models. */
export type Model = { slug: string; name: string; parent: string | null }

/** A further name of a language; `isWord`: so much its own that a plain word of a search means it. */
export type LanguageAlias = { code: string; name: string; isWord: boolean }

/** A natural language as the pages show it. `script` and `family` are English names. */
export type Language = {
  code: string
  name: string
  family: string | null
  script: string | null
}
