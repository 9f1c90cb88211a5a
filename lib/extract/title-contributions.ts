import type { Contribution } from '../paper'
import type { Span } from './paper-text'
import { itemsFound, TriggerWords } from './trigger-words'

/** Each with words without one of which it never matches. */
const PATTERNS: readonly [Contribution, RegExp, string][] = [
  [
    'survey',
    /\b(?:survey|overview|literature review|systematic review|scoping review|tutorial|review) (?:of|on|and)\b|:\s(?:an? |the )?(?:[\w-]+\s){0,3}(?:survey|review|tutorial|overview)\b|^(?:an?\s)?(?:(?:brief|comprehensive|short|systematic|critical|recent|literature)\s){1,2}(?:survey|review|overview)\b/i,
    'survey review tutorial overview',
  ],
  [
    'dataset',
    /(?::\s|^)(?:an?|the)\s(?:(?!(?:of|in|on|to|via|with|from)\b)[\w-]+,?\s){0,8}(?:data ?set|corpus|benchmark|treebank|database|test suite|lexicon)\b|\b(?:dataset|benchmark|corpus|treebank)\s(?:for|of)\b/i,
    'data dataset corpus benchmark treebank database test lexicon',
  ],
  [
    'model',
    /(?::\s(?:an?\s|the\s)?|^(?:an?|the)\s)(?:(?!(?:for|of|in|on|to|via|with|through|using|by|and|from|as)\b|[\w-]+ing\s)[\w-]+,?\s){0,5}?(?:language|foundation|speech|code) models?(?=\s(?:for|of|in|with)\b|$)/i,
    'model models',
  ],
  [
    'study',
    /\b(?:empirical|comparative|systematic|large-scale) (?:study|comparison|investigation|evaluation)\b/i,
    'study comparison investigation evaluation',
  ],
]
const TRIGGERS = new TriggerWords(PATTERNS.map(([, , words]) => words))

type TitleContribution = Span & { contribution: Contribution }

/** What a title says of the kind of work: "A Survey of …", "…: A Dataset for …", "…: A Language Model" */
export function titleContributions(title: string): TitleContribution[] {
  const found: TitleContribution[] = []
  const near = TRIGGERS.foundIn(title, 0, title.length)
  for (const [contribution, pattern] of itemsFound(PATTERNS, near)) {
    const match = pattern.exec(title)
    if (!match) continue
    const lead = match[0].length - match[0].replace(/^[:\s]+/, '').length
    const end = match.index + match[0].length
    found.push({ contribution, start: match.index + lead, end })
  }
  return found
}
