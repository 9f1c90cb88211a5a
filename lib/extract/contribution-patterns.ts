import type { Contribution } from '../paper'

/** How sentences on the work say what it brings, where no verb of bringing with its object does. */

/** "We propose AnchorAL." */
const PROPOSAL =
  /\b(?:we|paper|work|article) (?:first |then |further |also |therefore |thus )?(?:propose|proposes)\b/i
const OWN_METHOD =
  /\b(?:our|the proposed|the presented|the developed|this new|proposed)\s(?:(?!proof\s)[\w-]+\s){0,2}?(?:method|approach|framework|algorithm|technique|architecture|scheme|strategy|controller|formulation|system|solution|methodology|network)s?\b|\b(?:our|the proposed|the presented|the developed|this new|proposed)\s(?:[\w-]+\s){0,2}?model\b|\bcontributions?\b[^.;]{0,30}? (?:is|are) (?:an?|the) (?:novel |new )?(?:[\w-]+ ){0,3}?(?:method|approach|framework|algorithm|technique|architecture|scheme|strategy|formulation|system)\b/i
const PASSIVE =
  /\b(data ?set|corpus|benchmark|treebank|database|method|approach|framework|algorithm|technique|architecture|scheme|system|strategy|mechanism|procedure|controller|module|model|network|solution|planner|loss|pipeline|extension|(?:new|novel)\s[\w-]+(?:\s[\w-]+){0,4}?)s?\b[^.;]{0,100}?\b(?:is|are|was|were)\s(?:also\s|then\s)?(?:proposed|presented|introduced|developed|described|designed|released)\b/i
const PASSIVE_DATASET =
  /\b(?:data ?sets?|corpus|corpora|benchmarks?|treebanks?|databases?)(?:,[^,]*,|\s\([^)]*\))?\s(?:is|are|was|were)\s/i
/** "our new Dutch benchmark", "a novel dataset of spoken relations", "two new test sets" */
const OWN_DATASET =
  /\b(?:our\s(?:(?!(?:on|across|in|over|of|for|with|and)\b)[\w-]+\s){0,3}?|(?<!\b(?:on|both|from)\s)(?:an?|two|three|four|the first)\s(?:[\w-]+,?\s)??(?:new|novel|synthetic)\s(?:[\w-]+,?\s){0,4}?)(?:data ?sets?|corpus|corpora|benchmarks?|test ?sets?|evaluation sets?|treebanks?|test suites?)\b(?!\s(?:results|show|experiments))/i
/** "We release our models": the models alone, not "code, data and models". */
const RELEASED =
  /\b(?:releas(?:e|es|ed|ing)|open-?sourc(?:ed|ing)|(?:we|to|and|also|will)\s(?:\w+ly\s)?(?:open-?source|publish|share))\b[^.;]{0,60}?\b(?:models|checkpoints|model weights|weights|LLMs)\b|\b(?:models?|checkpoints|weights|LLMs)\b(?:(?!\b(?:if|when|where|unless)\b)[^.;]){0,80}?\b(?:are|is|been|were)\s(?:all |also |made |being )?(?:publicly |freely |openly )?(?:released|open[- ]sourced|publicly available|public|available)\b/i
const CODE = /\b(?:code|codes|source code|implementation)\b/i
const SURVEY =
  /\b(?:this|our|the present|in this)\s(?:systematic |literature |brief |comprehensive |short )?(?:survey|review|tutorial|overview)\b|\bwe (?:survey|review)\b|\b(?:paper|article|study|work) (?:surveys|reviews)\b|\b(?:systematic|comprehensive|extensive|thorough|critical|first) (?:literature )?(?:survey|review|overview)\b/i

/** Said so plainly, a study is one beside whatever else is brought. */
const STUDY =
  /\bempirical (?:study|investigation|comparison|exploration)\b|\b(?:comparative|large-scale|systematic|in-depth) (?:study|investigation|comparison)\b|\b(?:this|our|the present) study (?:examines|investigates|explores|evaluates|analy[sz]es|compares|assesses|benchmarks|aims)\b|\bwe (?:systematically|comprehensively|thoroughly|rigorously) (?:study|investigate|examine|analy[sz]e|explore|evaluate|assess|compare|benchmark)\b/i

/** "a series of point-in-time LLMs", where a verb of bringing stands before. */
const FAMILY =
  /\b(?:introduc|propos|present|releas|develop|train|buil|creat|unveil)\w*\b[^.;]{0,60}?\b(?:family|series|suite|collection|set) of (?:[\w-]+,? ){0,6}?(?:language models|LLMs|foundation models|embedding models|VLMs|MLLMs|speech models|checkpoints)\b/i
/** Where nothing else tells what is brought: "this approach", "a novel gait". */
export const SOME_METHOD =
  /\b(?:this|our) (?:[\w-]+ )?(?:approach|method|methodology|framework|algorithm|technique|system|architecture|strategy|scheme)\b|\ban? (?:novel|new) (?:[\w-]+ ){0,3}[\w-]+\b|\bwe (?:\w+ly )?(?:extend|combine|integrate|design|implement)\b/i

/** Where not even that is said: "we show how sampling is optimization", "the problem is solved". */
export const SOME_WORK =
  /\b(?:we|(?:this|the|our) (?:paper|work|article|study)) (?:\w+ly )?\w+(?: \w+)?|\b(?:is|are|was|were) (?:\w+ly )?\w+ed\b|\b(?:outperform|surpass|exceed|improv|achiev|show|demonstrat)\w*/i

/** A name by which a model of language, speech or vision is recognised: "CharacterBERT", "Prix-LM", "SNFinLLM". */
export const MODEL_NAME =
  /^(?!LMs?$|LLMs?$|(?:LM|LLM|GPT|BERT)-[A-Z][A-Za-z])[\w-]*(?:BERT|BERTa|GPT|LM|LLM|LLaMA|Llama|T5|BART|Mistral|Qwen)s?(?:[-.]?(?!Bench|Eval|Set|Corpus|RA)\w{0,6})?$/

/** A name that says what it is: "QuxBench", "GAQCorpus". "QuxEval" and "QuxBank" are as often methods. */
export const DATASET_NAME = /[\w-](?:Bench|Benchmark|Corpus|Dataset)\d*$/

/** "UDALM, a fine-tuning procedure": not every such name is a model's. */
const OTHER =
  '(?:procedure|method|framework|approach|algorithm|technique|pipeline|benchmark|dataset|corpus|strategy|system|toolkit|library)'
export const OTHER_KIND = new RegExp(
  `^,?\\s(?:an?|the|our)\\s(?:[\\w-]+,?\\s){0,6}?${OTHER}\\b|${OTHER},?\\s(?:called|named|termed|dubbed|namely)?,?\\s?$`,
)

/** A pattern, the word list of which a sentence has a word wherever it is tried, and words without which it never matches. */
export type Said = {
  pattern: RegExp
  cue: string
  words: string
  contribution: Contribution | ((words: string) => Contribution)
  /** With these in its sentence it says nothing. */
  unless?: RegExp
  /** It counts only where nothing before it says more. */
  isLast?: boolean
}

export const SAID: readonly Said[] = [
  {
    pattern: FAMILY,
    cue: 'introducing',
    words: 'family series suite collection set',
    contribution: 'model',
  },
  {
    pattern: PASSIVE,
    cue: 'own-passive',
    words: 'proposed presented introduced developed described designed released',
    contribution: (words) => (PASSIVE_DATASET.test(words) ? 'dataset' : 'method'),
  },
  {
    pattern: PROPOSAL,
    cue: 'own-work',
    words: 'propose proposes',
    contribution: 'method',
    isLast: true,
  },
  {
    pattern: OWN_METHOD,
    cue: 'own-work',
    words: 'our proposed presented developed new contribution contributions',
    contribution: 'method',
  },
  {
    pattern: OWN_DATASET,
    cue: 'own-work',
    words:
      'data dataset datasets corpus corpora benchmark benchmarks test tests testset testsets evaluation treebank treebanks',
    contribution: 'dataset',
  },
  {
    pattern: RELEASED,
    cue: 'releasing',
    words: 'model models checkpoints weights llms',
    contribution: 'model',
    unless: CODE,
  },
  {
    pattern: STUDY,
    cue: 'studying',
    words:
      'study investigation comparison exploration systematically comprehensively thoroughly rigorously',
    contribution: 'study',
  },
  {
    pattern: SURVEY,
    cue: 'surveying',
    words: 'survey surveys review reviews tutorial overview',
    contribution: 'survey',
  },
]
