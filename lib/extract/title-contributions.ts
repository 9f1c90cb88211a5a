import type { Contribution } from '../paper'
import type { Span } from './paper-text'

const PATTERNS: readonly [Contribution, RegExp][] = [
  [
    'survey',
    /\b(?:survey|overview|literature review|systematic review|scoping review|tutorial|review) (?:of|on|and)\b|:\s(?:an? |the )?(?:[\w-]+\s){0,3}(?:survey|review|tutorial|overview)\b|^(?:an?\s)?(?:(?:brief|comprehensive|short|systematic|critical|recent|literature)\s){1,2}(?:survey|review|overview)\b/i,
  ],
  [
    'dataset',
    /(?::\s|^)(?:an?|the)\s(?:(?!(?:of|in|on|to|via|with|from)\b)[\w-]+,?\s){0,8}(?:data ?set|corpus|benchmark|treebank|database|test suite|lexicon)\b|\b(?:dataset|benchmark|corpus|treebank)\s(?:for|of)\b/i,
  ],
  [
    'model',
    /(?::\s(?:an?\s|the\s)?|^(?:an?|the)\s)(?:(?!(?:for|of|in|on|to|via|with|through|using|by|and|from|as)\b|[\w-]+ing\s)[\w-]+,?\s){0,5}?(?:language|foundation|speech|code) models?(?=\s(?:for|of|in|with)\b|$)/i,
  ],
  [
    'study',
    /\b(?:empirical|comparative|systematic|large-scale) (?:study|comparison|investigation|evaluation)\b/i,
  ],
]
type TitleContribution = Span & { contribution: Contribution }

/** What a title says of the kind of work: "A Survey of …", "…: A Dataset for …", "…: A Language Model" */
export function titleContributions(title: string): TitleContribution[] {
  const found: TitleContribution[] = []
  for (const [contribution, pattern] of PATTERNS) {
    const match = pattern.exec(title)
    if (!match) continue
    const lead = match[0].length - match[0].replace(/^[:\s]+/, '').length
    const end = match.index + match[0].length
    found.push({ contribution, start: match.index + lead, end })
  }
  return found
}
