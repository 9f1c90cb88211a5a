import type { Contribution } from '../paper'
import type { Span } from './paper-text'

const PATTERNS: readonly [Contribution, RegExp][] = [
  [
    'survey',
    /\b(?:survey|overview|literature review|systematic review|scoping review|tutorial|review) (?:of|on|and)\b|:\s(?:an? |the )?(?:[\w-]+\s){0,3}(?:survey|review|tutorial|overview)\b|^(?:an?\s)?(?:(?:brief|comprehensive|short|systematic|critical|recent|literature)\s){1,2}(?:survey|review|overview)\b/i,
  ],
  [
    'dataset',
    /(?::\s|^)(?:an?|the)\s(?:[\w-]+,?\s){0,8}(?:data ?set|corpus|benchmark|treebank|database|test suite|lexicon)\b|\b(?:dataset|benchmark|corpus|treebank)\s(?:for|of)\b/i,
  ],
  [
    'study',
    /\b(?:empirical|case|comparative|pilot|user|large-scale|systematic|experimental|field) (?:study|analysis|investigation|evaluation|comparison)\b|\b(?:an? )?(?:study|analysis|investigation|comparison|evaluation) of\b|\b(?:insights|lessons learned)\b/i,
  ],
]
const MAYBE_STUDY =
  /^(?:what|how|does|do|is|are|can|why|when|revisiting|rethinking|understanding|analy[sz]ing|evaluating|investigating|exploring|assessing|comparing|probing|measuring|on the)\b/i

export type TitleContribution = Span & { contribution: Contribution; isWeak: boolean }

/** What a title says of the kind of work: "A Survey of …", "…: A Dataset for …", "How Does …?" */
export function titleContributions(title: string): TitleContribution[] {
  const found: TitleContribution[] = []
  for (const [contribution, pattern] of PATTERNS) {
    const match = pattern.exec(title)
    if (!match) continue
    const lead = match[0].length - match[0].replace(/^[:\s]+/, '').length
    const end = match.index + match[0].length
    found.push({ contribution, start: match.index + lead, end, isWeak: false })
  }
  const maybe = MAYBE_STUDY.exec(title)
  if (maybe) found.push({ contribution: 'study', start: 0, end: maybe[0].length, isWeak: true })
  return found
}
