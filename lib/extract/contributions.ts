import type { Contribution, Mention } from '../paper'
import { broughtAfter } from './contribution-heads'
import type { FieldSignals, PaperSignals, Sentence } from './paper-signals'
import { mention, type Span } from './paper-text'
import { titleContributions } from './title-contributions'

type Found = Span & { contribution: Contribution; field: FieldSignals; isWeak?: boolean }

/**
 * What the work contributes, each with the words that say so. Weak words count only where nothing clearer is
 * said, those of a study last of all, for every method is also "evaluated" and "compared".
 */
export function contributionMentions(signals: PaperSignals): Mention[] {
  const found = signals.fields.flatMap((field): Found[] =>
    field.field === 'title'
      ? titleContributions(field.folded.plain.slice(0, TITLE_LENGTH_MAX)).map((one) => ({
          ...one,
          field,
        }))
      : field.sentences.flatMap((sentence) => sentenceContributions(field, sentence)),
  )
  const isClear = found.some(({ isWeak, contribution }) => !isWeak && contribution !== 'study')
  const hasMethod = found.some(({ contribution }) => contribution === 'method')
  return found
    .filter(
      ({ isWeak, contribution }) =>
        !isWeak || !(isClear || (hasMethod && contribution === 'study')),
    )
    .map(({ contribution, field, start, end }) =>
      mention('contribution', contribution, field.field, field.folded.text, start, end),
    )
}

const TITLE_LENGTH_MAX = 500

/** "We propose AnchorAL." */
const PROPOSAL =
  /\b(?:we|paper|work|article) (?:first |then |further |also |therefore |thus )?(?:propose|proposes)\b/i
const OWN_METHOD =
  /\b(?:our|the proposed|the presented|the developed|this new|proposed)\s(?:[\w-]+\s){0,2}?(?:method|approach|framework|algorithm|technique|architecture|scheme|strategy|controller|formulation|system|solution|methodology|network|model)s?\b/i
const PASSIVE =
  /\b(data ?set|corpus|benchmark|treebank|database|method|approach|framework|algorithm|technique|architecture|scheme|system|strategy|mechanism|procedure|controller|module|model|network|solution|planner|loss|pipeline)s?\b[^.;]{0,60}?\b(?:is|are|was|were)\s(?:also\s|then\s)?(?:proposed|presented|introduced|developed|described|designed|released)\b/i
const RELEASED =
  /\b(?:releas(?:e|es|ed|ing)|open-?sourc(?:e|es|ed|ing)|publish|share)\b[^.;]{0,60}?\b(?:models|checkpoints|model weights|weights)\b|\b(?:models?|checkpoints|weights)\b[^.;]{0,80}?\b(?:are|is|been|were)\s(?:all |also |made |being )?(?:publicly |freely |openly )?(?:released|open[- ]sourced|publicly available|public|available)\b/i
const SURVEY =
  /\b(?:this|our|the present|in this)\s(?:systematic |literature |brief |comprehensive |short )?(?:survey|review|tutorial|overview)\b|\bwe (?:survey|review)\b|\b(?:paper|article|study|work) (?:surveys|reviews)\b|\b(?:systematic|comprehensive|extensive|thorough|critical|first) (?:literature )?(?:survey|review|overview)\b/i
const STUDY =
  /\bempirical (?:study|analysis|investigation|evaluation|comparison|exploration)\b|\b(?:comparative|large-scale|systematic|comprehensive|in-depth) (?:study|investigation|comparison)\b|\b(?:this|our|the present) study (?:examines|investigates|explores|evaluates|analy[sz]es|compares|assesses|benchmarks|aims)\b|\bwe (?:systematically|empirically|comprehensively|thoroughly|extensively|rigorously) (?:study|investigate|examine|analy[sz]e|explore|evaluate|assess|compare|benchmark)\b/i
const WEAK_STUDY =
  /\b(?:we|paper|work|article|study)\s(?:first |also |further |then )?(?:stud(?:y|ies)|investigates?|examines?|analy[sz]es?|explores?|revisits?|assess(?:es)?|probes?|compares?|benchmarks?|characteri[sz]es?|quantif(?:y|ies)|evaluates?)\b(?!\s(?:our|the proposed|it|its|the performance of our)\b)|\b(?:is|are|was|were) (?:investigated|studied|compared|analy[sz]ed|examined)\b|\bcase study\b/i

/** Each pattern runs only where the sentence's cues leave it a chance: that is what keeps this cheap. */
function sentenceContributions(field: FieldSignals, sentence: Sentence): Found[] {
  if (sentence.role !== 'own' && sentence.role !== 'neutral') return []
  const { plain } = field.folded
  const text = plain.slice(sentence.start, sentence.end)
  const found: Found[] = []
  const find = (pattern: RegExp, contribution: Contribution, isWeak = false): boolean => {
    const match = pattern.exec(text)
    if (!match) return false
    const start = sentence.start + match.index
    found.push({ contribution, field, start, end: start + match[0].length, isWeak })
    return true
  }
  const cued = new Set(sentence.cues.map(({ list }) => list))
  if (cued.has('introducing')) {
    for (const cue of sentence.cues) {
      const brought = cue.list === 'introducing' && broughtAfter(plain, cue, sentence.end)
      if (brought) found.push({ ...brought, field })
    }
  }
  if (cued.has('own-work')) find(PROPOSAL, 'method', true)
  if (cued.has('own-passive')) find(PASSIVE, isPassiveDataset(text) ? 'dataset' : 'method')
  if (cued.has('own-work')) find(OWN_METHOD, 'method')
  if (cued.has('releasing')) find(RELEASED, 'model')
  if (cued.has('surveying')) find(SURVEY, 'survey')
  if (cued.has('studying')) find(STUDY, 'study') || find(WEAK_STUDY, 'study', true)
  return found
}

function isPassiveDataset(text: string): boolean {
  return /^(?:data|corpus|bench|tree)/i.test(PASSIVE.exec(text)?.[1] ?? '')
}
