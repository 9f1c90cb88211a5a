import type { Contribution } from '../paper'
import type { Span } from './paper-text'

/** The nouns by which a phrase tells what it brings, in the singular; its last word or two decide. */
const HEADS: readonly [Contribution, string][] = [
  [
    'dataset',
    'dataset, data set, corpus, corpora, benchmark, treebank, test suite, test set, evaluation suite, lexicon, leaderboard, database, test collection, resource, challenge set, knowledge base, testbed, test bed, data collection, collected data, annotated data',
  ],
  [
    'study',
    'analysis, study, investigation, comparison, assessment, theory, bound, regret bound, guarantee, proof',
  ],
  [
    'model',
    'language model, llm, foundation model, foundational model, embedding model, vlm, mllm, pretrained model, trained model, bert model, speech model, checkpoint, model weight, code model',
  ],
  [
    'method',
    'method, approach, framework, algorithm, technique, architecture, scheme, system, strategy, mechanism, procedure, controller, loss, module, pipeline, paradigm, network, formulation, estimator, regularizer, regulariser, planner, model, solution, methodology, solver, optimizer, optimiser, layer, representation, sampler, kernel, descriptor, tool, platform, robot, device, sensor, gripper, parser, decoder, encoder, attack, defense, defence, metric, toolkit, library, interface, extension, variant, software, environment, simulator, prototype, objective, function, criterion, process, design, test, measure, policy, score, autoencoder, transformer, classifier, detector, tracker, agent, assistant, retriever, filter, adapter, hand, actuator, manipulator, operator, parameterization, relaxation, heuristic, protocol, workflow, concept, structure',
  ],
]
const CONTRIBUTION_BY_HEAD = new Map(
  HEADS.flatMap(([contribution, heads]) =>
    heads.split(', ').map((head): [string, Contribution] => [head, contribution]),
  ),
)

/** What may be done to a thing to contribute it; datasets and models are also gathered and trained. */
const BRINGS =
  /^(?:introduc|propos|present|develop|design|devis|describ|formulat|contribut|buil|construct|creat|unveil|offer|put)/i
/** Algorithms and solutions are also given; bounds and proofs are, too, which every theory has. */
const GIVES = /^(?:giv|obtain the)/i
const GATHERS = /^(?:collect|annotat|curat|compil|releas|provid|establish)/i
const TRAINS = /^(?:train|releas|provid)/i

function mayBring(verb: string, contribution: Contribution): boolean {
  return (
    BRINGS.test(verb) ||
    (contribution === 'method' && GIVES.test(verb)) ||
    (contribution === 'dataset' && GATHERS.test(verb)) ||
    (contribution === 'model' && TRAINS.test(verb))
  )
}

/** Where the phrase after "we propose" ends: at a preposition, a clause or a stop, not within "a large, diverse corpus". */
const PHRASE_END =
  /[.;:]|(?<!\s(?:an?|the|our|new|novel)\s[\w-]+),(?!\s(?:an?|the|our)\s)|\b(?:for|of|to|with|on|in|by|from|using|based on|that|which|where|via|how|as|over|under|at|between|into|can|is|are|capable|tailored|aimed|aiming|composed|(?:\w+-)?trained(?= (?:on|with|using|from|for|to|by|in|over|via)\b)|built|adapted|enabling|allowing|leveraging|grounded|inspired|called|named|termed|dubbed|designed|consisting|comprising|covering|containing|featuring|spanning)\b/i
const PHRASE_LENGTH_MAX = 140
/** "been proposed" is told of others; in "pre-trained models" nothing is trained. */
const SOMEBODY_ELSES =
  /\b(?:recently|previously|been|already|originally|first|newly)(?<!\bwe [a-z]+)\s$|-$|\bpre\s$/i

/** "present the design and development of a robot" */
const MAKING =
  /^\s(?:the\s)?(?:\w+\s)?(?:design|development|implementation|construction)(?:,?\s(?:and\s)?(?:design|development|implementation|construction|control|evaluation|fabrication|analysis|testing)){0,3}\sof\b/i
const MAKING_LENGTH_MAX = 90
/** "develop a suite of benchmarks" */
const GROUP =
  /^\s(?:an?|the|our)\s(?:[\w-]+\s){0,2}?(?:suite|collection|family|series|set|pair|range)\sof\b/i
/** "a step towards building models", "cheaper than creating a dataset": what is spoken of, not what is done. */
const SPOKEN_OF = /\b(?:towards?|than)\s$/i
/** "trained on an annotated corpus" */
const DESCRIBED = /\b(?:an?|the|on|from|with)\s$/i

type Brought = Span & { contribution: Contribution }

/** What the words after a verb of bringing end in: "introduce M2QA, a multilingual … benchmark". */
export function broughtAfter(plain: string, verb: Span, sentenceEnd: number): Brought | null {
  const verbText = plain.slice(verb.start, verb.end)
  const before = plain.slice(Math.max(0, verb.start - 14), verb.start)
  if (SOMEBODY_ELSES.test(before)) return null
  if (/ing$/i.test(verbText) && SPOKEN_OF.test(before)) return null
  if (/^(?:annotated|collected|curated)$/i.test(verbText) && DESCRIBED.test(before)) return null
  const after = plain.slice(verb.end, verb.end + MAKING_LENGTH_MAX)
  const made = MAKING.exec(after)?.[0].length ?? 0
  const from = verb.end + (made > 0 ? made : (GROUP.exec(after)?.[0].length ?? 0))
  const rest = plain.slice(from, Math.min(sentenceEnd, from + PHRASE_LENGTH_MAX))
  const phrase = rest.slice(0, PHRASE_END.exec(rest)?.index ?? rest.length)
  let offset = 0
  for (const part of partsOf(phrase)) {
    const place = phrase.indexOf(part, offset)
    offset = place + part.length
    const contribution = contributionOf(part)
    if (contribution && mayBring(verbText, contribution)) {
      return { contribution, start: verb.start, end: from + place + part.trimEnd().length }
    }
  }
  // "the design of an instrument": what is designed is made, whatever it is.
  return made > 0 ? { contribution: 'method', start: verb.start, end: from } : null
}

/** "a corpus and a model": most phrases have one part. */
function partsOf(phrase: string): string[] {
  return phrase.includes(',') || phrase.includes('and') ? phrase.split(/,|\band\b/) : [phrase]
}

function contributionOf(part: string): Contribution | undefined {
  const text = (part.includes('(') ? part.replace(/\([^)]*\)?/g, ' ') : part)
    .toLowerCase()
    .trimEnd()
  const end = text.endsWith('ly') ? text.replace(/(?: \w+ly)+$/, '').length : text.length
  const last = wordBefore(text, end)
  const head = singular(last.word)
  return (
    CONTRIBUTION_BY_HEAD.get(`${wordBefore(text, last.start).word} ${head}`) ??
    CONTRIBUTION_BY_HEAD.get(head)
  )
}

/** The last word of small letters before an offset: '' where there is none. */
function wordBefore(text: string, offset: number): { word: string; start: number } {
  let end = offset
  while (end > 0 && !isSmallLetter(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isSmallLetter(text.charCodeAt(start - 1))) start--
  return { word: text.slice(start, end), start }
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (!word.endsWith('s') || /(?:ss|is|us)$/.test(word)) return word
  return word.slice(0, /(?:ch|ss)es$/.test(word) ? -2 : -1)
}
