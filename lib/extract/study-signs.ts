/**
 * Words by which a paper tells that finding something out is its point, and how much they say so; `words` are those
 * without one of which the pattern never matches.
 */
export type StudySign = { pattern: RegExp; words: string; points: number }

/** What is found, asked or proved says more than what every paper on a method does, too: to compare, to evaluate. */
const PLAIN = 2
const SLIGHT = 1

const PLAIN_SIGNS: readonly [RegExp, string][] = [
  [/\bwe (?:\w+ )?(?:find|found|observe|discover|notice)\b/i, 'find found observe discover notice'],
  [
    /\bour (?:\w+ ){0,2}(?:analys[ie]s|study|investigation|insights?|observations?)\b/i,
    'analysis analyses study investigation insight insights observation observations',
  ],
  [/\bfindings\b/i, 'findings'],
  [
    /\b(?:we|paper|work|study) (?:\w+,? ){0,3}(?:investigate|examine|study|explore|assess|probe|revisit)s?\b/i,
    'investigate* examine* study* explore* assess* probe* revisit*',
  ],
  [
    /\bresearch questions?\b|\bwe ask\b|\bhypothes[ie]s\b/i,
    'question questions ask hypothesis hypotheses',
  ],
  [
    /\btheoretical(?:ly)? (?:analys|guarantee|result|study|understanding|insight|justif|show|prove)\w*|\b(?:regret|generalization|sample complexity|convergence|lower|upper) (?:bounds?|guarantees?|analysis|rates?)\b|\bhardness\b|\bNP-hard|\bminimax/i,
    'theoretical theoretically regret generalization complexity convergence lower upper hard* minimax*',
  ],
  [
    /\b(?:is|are|was|were) (?:\w+ )?(?:investigated|studied|examined|analy[sz]ed|compared|discussed|evaluated)\b/i,
    'investigated studied examined analysed analyzed compared discussed evaluated',
  ],
]

const SLIGHT_SIGNS: readonly [RegExp, string][] = [
  [/\bwe (?:\w+,? ){0,3}analy[sz]e\b/i, 'analyse analyze'],
  [
    /\b(?:investigat|examin|stud|explor|analy[sz]|evaluat|assess|quantif|measur|compar)\w* (?:\w+ ){0,3}(?:how|why|whether|what|effects?|impact|role|extent|influence|relationship|ability|capabilit\w+|effectiveness|performance of)\b/i,
    'how why whether what effect effects impact role extent influence relationship ability capabilit* effectiveness performance',
  ],
  [
    /\b(?:we|and) (?:\w+ ){0,2}(?:prove|derive|establish|characteri[sz]e)\b/i,
    'prove derive establish characterise characterize',
  ],
  [/\bwe (?:\w+ )?(?:show|demonstrate|argue) that\b/i, 'show demonstrate argue'],
  [
    /\b(?:empirical|comparative|systematic|comprehensive|extensive|large-scale|in-depth|thorough|detailed|quantitative|qualitative) (?:\w+ )?(?:study|analysis|analyses|investigation|evaluation|comparison|assessment)\b/i,
    'study analysis analyses investigation evaluation comparison assessment',
  ],
  [/\bwe (?:\w+,? ){0,3}(?:compare|benchmark)\b/i, 'compare benchmark'],
  [
    /\b(?:user|human|pilot|case|field) (?:study|studies|experiments?)\b|\bparticipants\b/i,
    'user human pilot case field participants',
  ],
  [/\binsights?\b|\bshed light\b|\blessons\b/i, 'insight insights light lessons'],
  [/\bwe (?:\w+,? ){0,3}evaluate (?!our|the proposed|it\b|its\b)/i, 'evaluate'],
  [
    /\b(?:results|experiments|evaluations?) (?:\w+ ){0,3}(?:reveal|suggest|indicate|highlight)\w*/i,
    'reveal* suggest* indicate* highlight*',
  ],
]

const TITLE_SIGNS: readonly RegExp[] = [
  /^(?:how|does|do|is|are|can|what|why|when)\b|\?$/i,
  /\b(?:analysis|analy[sz]ing|understanding|evaluating|investigating|exploring|revisiting|rethinking|study|comparison|comparing|empirical|experiments?|evaluation|effects? of|impact|role of|bounds?|convergence|complexity|theory|measuring|assessing|probing)\b/i,
]

const weighed = (signs: readonly (readonly [RegExp, string])[], points: number) =>
  signs.map(([pattern, words]): StudySign => ({ pattern, words, points }))

export const STUDY_SIGNS = [...weighed(PLAIN_SIGNS, PLAIN), ...weighed(SLIGHT_SIGNS, SLIGHT)]
/** These are tried on every title. */
export const TITLE_STUDY_SIGNS = TITLE_SIGNS.map(
  (pattern): StudySign => ({ pattern, words: '', points: PLAIN }),
)

/**
 * How many points make a study: few where nothing else is brought, more beside a method or data, and still more
 * beside one that has a name. Chosen, as the points are, on some 900 labelled papers and tried on 354 others.
 */
export function studyPointsMin(isAlone: boolean, isNamed: boolean): number {
  if (isAlone) return 2
  return isNamed ? 7 : 5
}
