/**
 * Words by which a paper tells that finding something out is its point. None says so by itself, for every
 * method is "evaluated" and "compared" too: three different ones do, or one where nothing else is brought.
 */
export const STUDY_SIGNS: readonly RegExp[] = [
  /\bwe (?:\w+ )?(?:find|found|observe|discover|notice)\b/i,
  /\bour (?:\w+ ){0,2}(?:analys[ie]s|study|investigation|insights?|observations?)\b/i,
  /\bfindings\b/i,
  /\bwe (?:\w+,? ){0,3}analy[sz]e\b/i,
  /\b(?:we|paper|work|study) (?:\w+,? ){0,3}(?:investigate|examine|study|explore|assess|probe|revisit)s?\b/i,
  /\b(?:investigat|examin|stud|explor|analy[sz]|evaluat|assess|quantif|measur|compar)\w* (?:\w+ ){0,3}(?:how|why|whether|what|effects?|impact|role|extent|influence|relationship|ability|capabilit\w+|effectiveness|performance of)\b/i,
  /\b(?:we|and) (?:\w+ ){0,2}(?:prove|derive|establish|characteri[sz]e)\b/i,
  /\btheoretical(?:ly)? (?:analys|guarantee|result|study|understanding|insight|justif|show|prove)\w*|\b(?:regret|generalization|sample complexity|convergence|lower|upper) (?:bounds?|guarantees?|analysis|rates?)\b|\bhardness\b|NP-hard|minimax/i,
  /\bwe (?:\w+ )?(?:show|demonstrate|argue) that\b/i,
  /\b(?:empirical|comparative|systematic|comprehensive|extensive|large-scale|in-depth|thorough|detailed|quantitative|qualitative) (?:\w+ )?(?:study|analysis|analyses|investigation|evaluation|comparison|assessment)\b/i,
  /\bwe (?:\w+,? ){0,3}(?:compare|benchmark)\b/i,
  /\b(?:user|human|pilot|case|field) (?:study|studies|experiments?)\b|\bparticipants\b/i,
  /\binsights?\b|\bshed light\b|\blessons\b/i,
  /\bresearch questions?\b|\bwe ask\b|\bhypothes[ie]s\b/i,
  /\b(?:is|are|was|were) (?:\w+ )?(?:investigated|studied|examined|analy[sz]ed|compared|discussed|evaluated)\b/i,
  /\bwe (?:\w+,? ){0,3}evaluate (?!our|the proposed|it\b|its\b)/i,
  /\b(?:results|experiments|evaluations?) (?:\w+ ){0,3}(?:reveal|suggest|indicate|highlight)\w*/i,
]

/** Signs that a title gives; each counts as one. */
export const TITLE_STUDY_SIGNS: readonly RegExp[] = [
  /^(?:how|does|do|is|are|can|what|why|when)\b|\?$/i,
  /\b(?:analysis|analy[sz]ing|understanding|evaluating|investigating|exploring|revisiting|rethinking|study|comparison|comparing|empirical|experiments?|evaluation|effects? of|impact|role of|bounds?|convergence|complexity|theory|measuring|assessing|probing)\b/i,
]

export const SIGNS_MIN = 3
