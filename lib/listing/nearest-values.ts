import { distance } from 'fastest-levenshtein'
import { type Facet, NONE } from '../query/listing-query'
import { codeOfTwoLetters, languageByCode } from '../vocabulary/languages'
import type { CollectionIndex } from './collection-index'

const NEAREST_MAX = 5

/** Share of letters that may differ, so that nonsense finds nothing. "loar" and "lora" differ in half. */
const DIFFERENCE_MAX = 0.5

/** The hosts of links, which people name in the place of what lies there. */
const LINKS_OF_HOST = new Map([
  ['github', 'code'],
  ['gitlab', 'code'],
  ['bitbucket', 'code'],
  ['huggingface', 'model'],
  ['youtube', 'video'],
  ['vimeo', 'video'],
])

/**
 * The known values that an unknown one most likely stands for: its letters almost those of a value, of a part of it,
 * or of a word of its name. A two-letter code is the language it belongs to, a host what
 * its links lead to.
 */
export function nearestValues(
  index: CollectionIndex,
  facet: Facet,
  value: string,
): { value: string; label: string }[] {
  const wanted = value.toLowerCase()
  const code = facet === 'language' ? codeOfTwoLetters(wanted) : null
  const language = code === null ? null : languageByCode(code)
  if (language !== null) return [{ value: language.code, label: language.name }]

  const hosted =
    facet === 'link' ? index.facets.link.get(LINKS_OF_HOST.get(wanted) ?? '') : undefined
  if (hosted !== undefined) return [{ value: hosted.value, label: hosted.label }]

  return [...index.facets[facet].values()]
    .filter((known) => known.value !== NONE)
    .map((known) => ({ known, difference: differenceFrom(wanted, known) }))
    .filter(({ difference }) => difference <= DIFFERENCE_MAX)
    .sort((a, b) => a.difference - b.difference || b.known.papers.count() - a.known.papers.count())
    .slice(0, NEAREST_MAX)
    .map(({ known }) => ({ value: known.value, label: known.label }))
}

function differenceFrom(wanted: string, { value, label }: { value: string; label: string }) {
  const name = label.toLowerCase()
  const forms = [value, name, ...value.split('-'), ...(name.match(/[\p{L}\p{N}]+/gu) ?? [])]
  return Math.min(
    ...forms.map((form) => distance(wanted, form) / Math.max(wanted.length, form.length)),
  )
}
