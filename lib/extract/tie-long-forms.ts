import type { IntroducedEntries } from './introduced-entries'
import { longFormAt, longFormBeforeName, longFormWithin } from './long-form'
import { shownFormAfter } from './loose-form'
import type { FieldSignals, Sentence } from './paper-signals'
import type { Span } from './paper-text'

/** Long forms that stand beside a name without brackets, and those in the title. */
const SHORT = /^[A-Z\d][\w-]*[A-Z][\w-]*$/

/** What a name stands for by the words around the place that brings it. */
export function longFormBeside(plain: string, sentence: Sentence, span: Span): Span | null {
  const name = plain.slice(span.start, span.end)
  if (!SHORT.test(name)) return null
  return beforeNaming(plain, sentence, span, name) ?? afterName(plain, sentence, span, name)
}

/** "an Explainable and effiCient model Editing method, termed ECE" */
function beforeNaming(plain: string, sentence: Sentence, span: Span, name: string): Span | null {
  const cue = sentence.cues.find(
    ({ list, end }) =>
      (list === 'naming' || list === 'namely') && end < span.start && span.start - end < 5,
  )
  if (!cue) return null
  const before = plain.slice(sentence.start, cue.start).replace(/,?\s(?:which (?:is|we) )?$/, '')
  return longFormBeforeName(plain, sentence.start + before.length, name)
}

const SHOWN_REACH = 140
const EXPLAINED = /^(?::|,|\sor)?\s(?:an?\s|the\s|short for\s|which stands for\s|stands for\s)?/

/** "PLTE, a Porous Lattice Transformer Encoder", "MRCOOL: MRC-PrOmpt mOdeL framework" */
function afterName(plain: string, sentence: Sentence, span: Span, name: string): Span | null {
  if (!/[:,\s]/.test(plain.charAt(span.end))) return null
  const lead = EXPLAINED.exec(plain.slice(span.end, span.end + 30))?.[0] ?? ''
  const isTold = /[:,]|short|stands|\bor\b/.test(lead)
  if (!isTold) return null
  return (
    longFormAt(plain, span.end + lead.length, sentence.end, name) ??
    shownFormAfter(plain, span.end, Math.min(sentence.end, span.end + SHOWN_REACH), name)
  )
}

/** Before the long form: the title's second part begins with it, or says by what it does something. */
const SPELLS_OUT = /^\s?(?:an?\s|the\s)?$|\b(?:via|with|using|by|through|as)\s(?:an?\s|the\s)?$/i

/** What a title says of the work rather than what its name stands for: "Adapting CLIP for", "An Adaptive Method for". */
const TELLS =
  /^(?:An?\s|(?:Adapt|Advanc|Boost|Bridg|Build|Empower|Enabl|Enhanc|Explor|Improv|Leverag|Rethink|Teach|Unify|Unleash|Unlock)ing\s)|\b(?:Approach|Framework|Method)\sfor\s/i

/** Long forms that only the title has: "OLoRA: Orthonormal Low-Rank Adaptation of …". */
export function tieTitle(entries: IntroducedEntries, title: FieldSignals): void {
  const { plain } = title.folded
  const start = plain.search(/:\s/) + 1
  for (const name of entries.namesWithoutLong()) {
    if (!/^[A-Za-z][A-Za-z\d-]{2,}$/.test(name) || /-\d+$/.test(name)) continue
    // "ConfQux: Adaptation by Confidence-Based Quxing": chance finds such letters in a title's words.
    if (/[a-z]{3}/.test(name)) continue
    const long = longFormWithin(plain, start, plain.length, name)
    if (
      long &&
      SPELLS_OUT.test(plain.slice(start, long.start)) &&
      !TELLS.test(plain.slice(long.start, long.end))
    )
      entries.addLong(name, title, long)
  }
}

/** Between a name of several words and its short one: "a Story Qux System (PICS)", "Fast Policy Gradient algorithm, D4PG". */
const BESIDE = /^\s?\($|^(?:\s[a-z]+)?,\s$/

/** Names of several words with the short one that stands right after them. */
export function besidePairs(plain: string, names: readonly Span[]): { short: Span; long: Span }[] {
  const longs = names.filter(({ start, end }) => plain.slice(start, end).includes(' '))
  return longs.flatMap((long) => {
    const short = names.find(
      ({ start, end }) =>
        start > long.end &&
        start - long.end <= BESIDE_LENGTH_MAX &&
        !plain.slice(start, end).includes(' ') &&
        BESIDE.test(plain.slice(long.end, start)),
    )
    const isTold =
      short &&
      (plain.charAt(short.start - 1) === '(' ||
        plain.charAt(short.start).toLowerCase() === plain.charAt(long.start).toLowerCase())
    return isTold ? [{ short, long }] : []
  })
}

const BESIDE_LENGTH_MAX = 14
