import type { FieldSignals } from './paper-signals'
import type { Span } from './paper-text'
import type { IsCommon } from './titled-names'

/**
 * The name that a title is, or begins with, where the abstract gives none: "Deep Quxing Memory Network for Continual
 * Learning", "Active Qux Perceiver: …". Only what can be built counts, for most titles begin with a task or a deed.
 */

const WORD =
  "(?!(?:With|Using|Meets?|Via|For|In|On|By|Through|From|To|Of|As|Is|Are|Can|Under|Without|That|Not)\\b)[A-Z][A-Za-z]*(?:[-/][A-Za-z\\d]+)*'?"
const LEADING = new RegExp(
  `^(?:The )?(${WORD}(?: (?:and )?${WORD}){1,6})(?= (?:for|with|via|to|by|using|from|on|in|as|that|based)\\b|:\\s|\\s-|$)`,
)
/** What can be built, by its last word. */
const ARTEFACT =
  /(?:Networks?|Memory|Machines?|Autoencoders?|Auto-Encoders?|Transformers?|Processes|Discrepancy|Perceiver|Learner|Retriever|Reasoner|Planner|Sampler|Tracker|Parser|Encoder|Decoder|Generator|Translator|Forests?|Flows?|Tokens|Nets?|Ensembles?|Accountant|Regulari[sz]er)$|^[A-Z][a-z]+-[A-Z][a-z]+ Models$/
/** Words with which a title begins that praises, asks or tells what is done. */
const NO_NAME =
  /^(?:[A-Z][a-z]+ing|A|An|On|Better|Best|Beyond|Can|Do|Does|How|Is|Are|What|When|Why|Which|Large|Large-Scale|Towards?|More|Most|From|Simple|Efficient|Effective|Improved|Fast|Faster|New|Novel|Scalable|Optimal|All|One|Two|Three|Some|No|Not|Recent|Automatic|Real|Real-Time|Pre-Trained|Pretrained|Trained|Real-World|Exact|Sharp|Tight|Provable|Provably|Accurate|Robust|Powerful|Interpretable|Evaluation|Analysis|Design|Development)\b(?!-)/i

/** The place in the title; null: no such name leads. */
export function headlineName(title: FieldSignals, isCommon: IsCommon): Span | null {
  const match = LEADING.exec(title.folded.plain)
  const [whole, name = ''] = match ?? []
  if (whole === undefined || !ARTEFACT.test(name) || NO_NAME.test(name)) return null
  // Gaussian and decision processes of two words are everybody's.
  if (/^(?:\S+ \S+|.*Decision) Processes$/.test(name) || isCommon(name)) return null
  const start = whole.length - name.length
  return { start, end: start + name.length }
}
