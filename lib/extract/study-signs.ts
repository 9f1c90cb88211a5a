/** Words by which a paper tells that finding something out is its point, and how much they say so. */
export type StudySign = { sign: RegExp; points: number }

/** What is found, asked or proved says more than what every paper on a method does, too: to compare, to evaluate. */
const PLAIN = 2
const SLIGHT = 1

const PLAIN_SIGNS: readonly RegExp[] = [
  /\bwe (?:\w+ )?(?:find|found|observe|discover|notice)\b/i,
  /\bour (?:\w+ ){0,2}(?:analys[ie]s|study|investigation|insights?|observations?)\b/i,
  /\bfindings\b/i,
  /\b(?:we|paper|work|study) (?:\w+,? ){0,3}(?:investigate|examine|study|explore|assess|probe|revisit)s?\b/i,
  /\bresearch questions?\b|\bwe ask\b|\bhypothes[ie]s\b/i,
  /\btheoretical(?:ly)? (?:analys|guarantee|result|study|understanding|insight|justif|show|prove)\w*|\b(?:regret|generalization|sample complexity|convergence|lower|upper) (?:bounds?|guarantees?|analysis|rates?)\b|\bhardness\b|NP-hard|minimax/i,
  /\b(?:is|are|was|were) (?:\w+ )?(?:investigated|studied|examined|analy[sz]ed|compared|discussed|evaluated)\b/i,
]

const SLIGHT_SIGNS: readonly RegExp[] = [
  /\bwe (?:\w+,? ){0,3}analy[sz]e\b/i,
  /\b(?:investigat|examin|stud|explor|analy[sz]|evaluat|assess|quantif|measur|compar)\w* (?:\w+ ){0,3}(?:how|why|whether|what|effects?|impact|role|extent|influence|relationship|ability|capabilit\w+|effectiveness|performance of)\b/i,
  /\b(?:we|and) (?:\w+ ){0,2}(?:prove|derive|establish|characteri[sz]e)\b/i,
  /\bwe (?:\w+ )?(?:show|demonstrate|argue) that\b/i,
  /\b(?:empirical|comparative|systematic|comprehensive|extensive|large-scale|in-depth|thorough|detailed|quantitative|qualitative) (?:\w+ )?(?:study|analysis|analyses|investigation|evaluation|comparison|assessment)\b/i,
  /\bwe (?:\w+,? ){0,3}(?:compare|benchmark)\b/i,
  /\b(?:user|human|pilot|case|field) (?:study|studies|experiments?)\b|\bparticipants\b/i,
  /\binsights?\b|\bshed light\b|\blessons\b/i,
  /\bwe (?:\w+,? ){0,3}evaluate (?!our|the proposed|it\b|its\b)/i,
  /\b(?:results|experiments|evaluations?) (?:\w+ ){0,3}(?:reveal|suggest|indicate|highlight)\w*/i,
]

const TITLE_SIGNS: readonly RegExp[] = [
  /^(?:how|does|do|is|are|can|what|why|when)\b|\?$/i,
  /\b(?:analysis|analy[sz]ing|understanding|evaluating|investigating|exploring|revisiting|rethinking|study|comparison|comparing|empirical|experiments?|evaluation|effects? of|impact|role of|bounds?|convergence|complexity|theory|measuring|assessing|probing)\b/i,
]

const weighed = (signs: readonly RegExp[], points: number): StudySign[] =>
  signs.map((sign) => ({ sign, points }))

export const STUDY_SIGNS = [...weighed(PLAIN_SIGNS, PLAIN), ...weighed(SLIGHT_SIGNS, SLIGHT)]
export const TITLE_STUDY_SIGNS = weighed(TITLE_SIGNS, PLAIN)

/**
 * How many points make a study: few where nothing else is brought, more beside a method or data, and still more
 * beside one that has a name. Chosen, as the points are, on some 900 labelled papers and tried on 354 others.
 */
export function studyPointsMin(isAlone: boolean, isNamed: boolean): number {
  if (isAlone) return 2
  return isNamed ? 7 : 5
}
