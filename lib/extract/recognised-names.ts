import type { NameJudge } from './name-judge'
import type { NameToken } from './name-tokens'
import type { FieldSignals } from './paper-signals'
import type { Span } from './paper-text'

/**
 * Names that no sentence brings, yet everything else shows to be the work's: results are told of them as of nothing
 * else ("QuxNet outperforms"), or what the paper links to goes by them.
 */

const RESULTS_OF =
  /\b(?:effectiveness|superiority|efficacy|superior performance|competitive performance) of (?:our |the )?(?:proposed |presented |novel )?$/
const RESULTS =
  /^(?:'s effectiveness\b|\s(?:\w+ly |can )?(?:outperforms|surpasses|achieves?(?= (?:state|the (?:best|state)|superior|competitive|better|new|significant|higher|comparable|an? (?:new|significant|average))\b)))/
/** "HQM is proposed to" */
const PROPOSED =
  /^\s(?:is|are)\s(?:(?:also|then|further|first)\s)?(?:proposed|introduced|presented|developed|designed|devised)\b/
const LOOK_BACK = 70
const REACH = 60

/** The places of the abstract where results are told of a name that the paper spells out or has in its title, `named`. */
export function acclaimedNames(
  { folded: { plain }, sentences }: FieldSignals,
  named: ReadonlySet<string>,
  judge: NameJudge,
): Span[] {
  const found: Span[] = []
  for (const { role, tokens } of sentences) {
    if (role !== 'own' && role !== 'neutral') continue
    for (const token of tokens) {
      const name = withoutGenitive(token)
      if (named.has(name.text) && isAcclaimed(name, plain) && judge.isNew(name)) found.push(name)
    }
  }
  return found
}

function isAcclaimed({ start, end }: Span, plain: string): boolean {
  const after = plain.slice(end, end + REACH)
  return (
    RESULTS.test(after) ||
    PROPOSED.test(after) ||
    RESULTS_OF.test(plain.slice(Math.max(0, start - LOOK_BACK), start))
  )
}

export function withoutGenitive(token: NameToken): NameToken {
  if (!token.text.endsWith("'s") && !token.text.endsWith('’s')) return token
  return { start: token.start, end: token.end - 2, text: token.text.slice(0, -2) }
}

/** The places of names by which a repository of the paper goes: "github.com/someone/QuxNet". */
export function linkedNames(
  fields: readonly FieldSignals[],
  urls: readonly string[],
): { field: FieldSignals; token: NameToken }[] {
  if (urls.length === 0) return []
  const repositories = new Set(urls.flatMap((url) => repositoryOf(url) ?? []))
  if (repositories.size === 0) return []
  return fields.flatMap((field) =>
    field.sentences
      .filter(({ role }) => role !== 'prior' && role !== 'opening')
      .flatMap(({ tokens }) => tokens)
      .filter(({ text }) => repositories.has(spelling(text)))
      .map((token) => ({ field, token })),
  )
}

const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co(?:\/datasets|\/spaces)?)\/[\w.-]+\/([\w.-]+?)(?:\.git|\.)?\/*$/i

function repositoryOf(url: string): string | null {
  const name = REPOSITORY.exec(url)?.[1]
  return name === undefined ? null : spelling(name)
}

/** "Qux_Net" and "QuxNet" are one. */
function spelling(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '')
}
