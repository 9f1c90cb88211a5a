import type { FieldSignals, Sentence } from './paper-signals'
import type { Span } from './paper-text'
import { sentenceWords, studySignsIn } from './sentence-words'
import { type StudySign, TITLE_STUDY_SIGNS } from './study-signs'

type Study = Span & { contribution: 'study'; field: FieldSignals; sign: StudySign }

/** The places by which a paper tells that it is a study; none where they make less than so many points together. */
export function studyPlaces(fields: readonly FieldSignals[], pointsMin: number): Study[] {
  if (pointsPossible(fields) < pointsMin) return []
  const places = fields.flatMap((field) =>
    field.sentences.filter(mayTell).flatMap((sentence) => placesIn(field, sentence)),
  )
  return pointsOf(places.map(({ sign }) => sign)) < pointsMin ? [] : places
}

/** Most papers have not even the words for enough signs. */
function pointsPossible(fields: readonly FieldSignals[]): number {
  let words = 0
  for (const { sentences, folded } of fields) {
    for (const sentence of sentences) {
      if (sentence.role !== 'title' && mayTell(sentence))
        words |= sentenceWords(sentence, folded.plain)
    }
  }
  return pointsOf([...TITLE_STUDY_SIGNS, ...studySignsIn(words)])
}

function mayTell({ role, cues }: Sentence): boolean {
  return (
    role === 'title' ||
    ((role === 'own' || role === 'neutral') && cues.some(({ list }) => list === 'studying'))
  )
}

function placesIn(field: FieldSignals, sentence: Sentence): Study[] {
  const { plain } = field.folded
  const signs =
    sentence.role === 'title' ? TITLE_STUDY_SIGNS : studySignsIn(sentenceWords(sentence, plain))
  const text = plain.slice(sentence.start, sentence.end)
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
