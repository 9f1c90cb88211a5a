import anyAscii from 'any-ascii'

/**
 * Text as a preview image can draw it: the image's typefaces have Latin, Greek and Cyrillic letters, and whatever else is
 * written in them. (The drawing library would fetch a typeface for other scripts from another host.)
 */
export function previewText(text: string): string {
  return text
    .replace(UNDRAWN, (characters) => anyAscii(characters).replace(SYLLABLE_END, '$& '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Of scripts without spaces, syllables come as one word with capitals inside, which would fit no line. */
const SYLLABLE_END = /[a-z](?=[A-Z])/g

const UNDRAWN =
  /[^\u0020-\u024F\u0370-\u03FF\u0400-\u052F\u1E00-\u1EFF\u2010-\u2015\u2018-\u201E\u2020-\u2022\u2026\u20AC\u2122\u2212]+/gu

/** Pixels of a title's letters: as large as its length allows within four lines of the image. */
export function previewTitleSize(title: string): number {
  const step = TITLE_SIZES.find(({ lengthMax }) => title.length <= lengthMax)
  return step?.size ?? 46
}

const TITLE_SIZES = [
  { lengthMax: 28, size: 96 },
  { lengthMax: 60, size: 76 },
  { lengthMax: 95, size: 64 },
  { lengthMax: 140, size: 54 },
]
