import type { CommonNames } from '../vocabulary/common-names'
import { isCompoundName, looksLikeName } from './name-shape'
import type { NameToken } from './name-tokens'
import type { FieldSignals } from './paper-signals'
import { isSelfNamed } from './self-naming'

/** Decides whether words of an abstract may be a name of the work's own. */
export class NameJudge {
  readonly isCommon: CommonNames['isCommon']
  readonly #abstract: FieldSignals
  readonly #hasName: CommonNames['hasName']
  /** The name that the title brings, in small letters. */
  readonly #titleName: string | null
  readonly #background: ReadonlySet<string>
  #models: ReadonlySet<string> | null = null

  /** `background` has the short names that the abstract spells out before it speaks of the work: others' names. */
  constructor(
    abstract: FieldSignals,
    commonNames: CommonNames,
    titleName: string | null,
    background: ReadonlySet<string>,
  ) {
    this.#abstract = abstract
    this.#hasName = commonNames.hasName
    this.isCommon = commonNames.isCommon
    this.#titleName = titleName?.toLowerCase() ?? null
    this.#background = background
  }

  isNew(token: NameToken): boolean {
    const { plain } = this.#abstract.folded
    if (!looksLikeName(token.text) && !isCompoundName(token, plain)) return false
    return !this.#isSomebodyElses(token) || isSelfNamed(plain, token)
  }

  #isSomebodyElses(token: NameToken): boolean {
    return (
      this.#hasName(token.text) ||
      this.#background.has(token.text.replace(/s$/, '')) ||
      (this.#isModel(token) && !this.#isOfFamily(token))
    )
  }

  /** Where the abstract names a base model. */
  #isModel({ start, end }: NameToken): boolean {
    this.#models ??= modelPlaces(this.#abstract)
    return this.#models.has(`${start} ${end}`)
  }

  /** "QuxBase" under the title "Qux: A Model": a model that many know by now, and that this paper brought. */
  #isOfFamily({ text }: NameToken): boolean {
    return this.#titleName !== null && text.toLowerCase().startsWith(this.#titleName)
  }
}

function modelPlaces({ spans }: FieldSignals): Set<string> {
  const places = new Set<string>()
  for (const { start, end, value } of spans) {
    if (value.kind === 'term' && value.rule.facet === 'model') places.add(`${start} ${end}`)
  }
  return places
}
