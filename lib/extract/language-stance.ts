/**
 * Whether a sentence speaks of the work or of the world around it, at the place where a language is
 * named. English above all is named in most abstracts only as what others have worked on.
 */
export type LanguageStance = 'work' | 'open' | 'background' | 'example' | 'contrast'

const WORK =
  /\b(?:we|our|ours|us|this (?:paper|work|study|article|survey|thesis|dataset|corpus|benchmark|model)|the (?:proposed|present|resulting|new) \w+|experiment(?:s|al)?|(?:is|are|was|were|been) evaluated|evaluations? (?:on|in|show|demonstrate|using|of)|results?|outperform\w*|proposed|is presented|(?:is|are) demonstrated|findings?|trained on|fine-?tuned on|translat(?:ed|ing) (?:from|into|to))\b/i

/** Others and their work as the subject of the clause. */
const OTHERS =
  /^(?:[\w'’-]+,?\s+){0,4}?(?:previous|prior|existing|earlier|recent(?:ly)?|current(?:ly)?|past|most|many|numerous|(?:the )?(?:\w+ )?majority|available)\s/i
/** A state of affairs rather than something done here. */
const STATE =
  /\b(?:to date|so far|(?:has|have|had) (?:been (?!implemented|trained|evaluated|tested|applied|annotated|collected|compiled|released|conducted)|mainly|mostly|primarily|largely|focused|focussed|only|achieved|shown|made|seen)|(?:previous|prior|earlier|past|most|existing) (?:work|works|stud(?:y|ies)|research|approach(?:es)?|methods?|efforts?|attempts?)|scarce|scarcity|dominated|predominant(?:ly)?|traditionally|rely on|advances|progress|lack(?:s|ing)?\b|suffer\w*)\b/i

/** The languages at hand are those that others keep to. */
const NARROW =
  /\b(?:(?:focus|focuse[sd]|focuss?ed|focusing|cent(?:er|re)d|concentrated?|limited|restricted|confined|biased|skewed|geared|dominated)\s+(?:(?:almost|mainly|mostly|primarily|predominantly|largely|exclusively|only|solely|heavily|either)\s+)*(?:on|in|to|for|by|towards?|around)|(?:mainly|mostly|primarily|predominantly|largely|exclusively|only|solely|overwhelmingly)(?:\s+\w+){0,3}|usually|typically|often|most commonly|dominance of|scarce outside(?: of)?)\s+(?:the\s+)?$/i

const EXAMPLE =
  /(?:\be\.\s?g\.,?|\bsuch as|\blike|\bfor example,?|\bfor instance,?|\bsay,)\s*(?:(?:the|both|standard)\s+)?["“]?$/i

/** Inside "(e.g., …)" further on: '(e.g., "helmet" in German)'. */
const EXAMPLE_BRACKET = /\(e\.\s?g\.[^()]*$/i
const EXAMPLE_SENTENCE = /^(?:for example|for instance|e\.\s?g\.|consider)\b/i
/** Small languages named as examples of those in need are mostly the ones the work is for. */
const SMALL_EXAMPLE =
  /\b(?:low-?resourced?|minority|indigenous|endangered|under-?(?:resourced|represented|studied|served))\b.{0,80}\b(?:such as|like)\s+$/i
/** An example given for what the work itself found is one of its languages. */
const OWN_RESULTS =
  /\b(?:we|our|us|this (?:paper|work|study)|experiments?|results?|outperform\w*|evaluated)\b/i

/** Any language would do: "knowledge in one language such as English". */
const PLACEHOLDER =
  /\b(?:one|some|any|another|a given) (?:[\w-]+ )?language,? \(?(?:such as|e\.g\.,?|like) $/i

const CONTRAST =
  /\b(?:other than|besides|beyond|except(?: for)?|unlike|outside(?: of)?|apart from|aside from|as opposed to|away from|not involv(?:e|ing)|without(?: any)?|in contrast to|in comparison (?:to|with)|(?:different|differently|distant|far|dissimilar) from|differs? (?:\w+ )?from|rather than|instead of|compared (?:to|with)|than(?: in| for| on)?|even (?:in|for)|relative to)\s+(?:(?:the|those|that|in|for|of|standard|general)\s+){0,3}$/i

/** "While prior work …, we …": up to that comma the sentence is about the others. */
const CONCESSION =
  /^(?:while|although|though|whereas|despite|unlike|in contrast to|compared (?:to|with)|even though|since|because|as)\b/i
const MAIN_CLAUSE = /,\s+(?!(?:and|or|but|e\.g|i\.e|which|who|such|including|etc)\b)[a-z]/g

/** The part of the sentence that is told about the same subject as the offset. */
function clauseAt(sentence: string, offset: number): string {
  if (!CONCESSION.test(sentence)) return sentence
  let turn = 0
  for (const match of sentence.matchAll(MAIN_CLAUSE)) turn = match.index
  if (turn === 0) return sentence
  return offset < turn ? sentence.slice(0, turn) : sentence.slice(turn)
}

/** So much of a longer sentence is looked at: it is no sentence anybody wrote. */
const REACH_BEFORE = 700
const REACH_AFTER = 400
const LEAD_LENGTH = 90

/** `start` is where the first name of a list, or a number of languages, stands in the sentence. */
export function languageStance(sentence: string, start: number): LanguageStance {
  const from = Math.max(0, start - REACH_BEFORE)
  const reach = sentence.slice(from, start + REACH_AFTER)
  return stanceAt(reach, start - from)
}

function stanceAt(sentence: string, start: number): LanguageStance {
  const before = sentence.slice(Math.max(0, start - LEAD_LENGTH), start)
  const clause = clauseAt(sentence, start)
  const isWork = WORK.test(clause)
  if (CONTRAST.test(before)) return 'contrast'
  if (PLACEHOLDER.test(before)) return 'example'
  if (EXAMPLE.test(before) || EXAMPLE_BRACKET.test(before) || EXAMPLE_SENTENCE.test(sentence)) {
    return OWN_RESULTS.test(clause) ||
      SMALL_EXAMPLE.test(before) ||
      /\b\d+ \w*\s?languages \($/i.test(before.replace(/e\.g\.,?\s*$/, ''))
      ? 'work'
      : 'example'
  }
  const speaksOfOthers = OTHERS.test(clause) || STATE.test(clause)
  if (isWork) {
    const isTold = NARROW.test(before) && speaksOfOthers && !/\b(?:we|our|us)\b/i.test(clause)
    return isTold ? 'background' : 'work'
  }
  if (NARROW.test(before) || speaksOfOthers) return 'background'
  return clause.length < sentence.length && sentence.startsWith(clause) ? 'background' : 'open'
}
