import type { FieldSignals, Sentence } from './paper-signals'
import type { Span } from './paper-text'
import { sentenceWords, studySignsIn } from './sentence-words'
import { type StudySign, TITLE_STUDY_SIGNS } from './study-signs'

type Study = Span & { contribution: 'study'; field: FieldSignals; sign: StudySign }
type Telling = { field: FieldSignals; sentence: Sentence; signs: readonly StudySign[] }

/** The places by which a paper tells that it is a study; none where they make less than so many points together. */
export function studyPlaces(fields: readonly FieldSignals[], pointsMin: number): Study[] {
  const telling = fields.flatMap((field) => sentencesTelling(field))
  // Most papers have not even the words for enough signs.
  if (pointsOf(telling.flatMap(({ signs }) => signs)) < pointsMin) return []
  const places = telling.flatMap((one) => signPlaces(one))
  return pointsOf(places.map(({ sign }) => sign)) < pointsMin ? [] : places
}

/** The sentences that may tell so, with the signs that they have the words for. */
function sentencesTelling(field: FieldSignals): Telling[] {
  const telling: Telling[] = []
  for (const sentence of field.sentences) {
    const { role, cues } = sentence
    if (role === 'title') telling.push({ field, sentence, signs: TITLE_STUDY_SIGNS })
    if (role !== 'own' && role !== 'neutral') continue
    if (!cues.some(({ list }) => list === 'studying')) continue
    const signs = studySignsIn(sentenceWords(sentence, field.folded.plain))
    if (signs.length > 0) telling.push({ field, sentence, signs })
  }
  return telling
}

function signPlaces({ field, sentence, signs }: Telling): Study[] {
  const text = field.folded.plain.slice(sentence.start, sentence.end)
  return signs.flatMap((sign): Study[] => {
    const match = sign.pattern.exec(text)
    if (!match) return []
    const start = sentence.start + match.index
    return [{ contribution: 'study', field, start, end: start + match[0].length, sign }]
  })
}

/** However often a sign is found, it counts once. */
function pointsOf(signs: readonly StudySign[]): number {
  return [...new Set(signs)].reduce((sum, { points }) => sum + points, 0)
}
