import type { Span } from './paper-text'

/**
 * Long forms whose letters stand anywhere: "flexible low rank adaptation (Flexora)", "heterogeneous graph attention
 * encoder-decoder (HetGAT Enc-Dec)". Only where a verb of bringing leads to the bracket, for chance fits much.
 */

const SHARE_MIN = 0.75
/** No bracket says that a form stands there. */
const SHARE_SHOWN_MIN = 0.9
const WORDS_MAX = 10
const LETTERS_MAX = 16
const LETTERS_MIN = 4
const KIND = /^(?:algorithm|approach|framework|method|strategy)s?$/
const WORD = /[A-Za-z\d]+/g
/** No form begins with one of these. */
const SMALL =
  /^(?:an?|and|consists|empirical|framework|implementing|method|model|network|system|using|as|at|by|for|from|in|into|novel|new|of|on|or|our|over|simple|stands|the|through|to|version|via|with)$/

/** What a form has to spell, in small letters; null: too few to tell forms apart by, or too many for a short name. */
function lettersOf(short: string): string | null {
  const letters = short.replace(/[^A-Za-z\d]/g, '').toLowerCase()
  return letters.length < LETTERS_MIN || letters.length > LETTERS_MAX ? null : letters
}

/** The words between `start` and the bracket at `end` that spell the short name; null: none do. */
export function looseFormBefore(
  plain: string,
  start: number,
  end: number,
  short: string,
): Span | null {
  const letters = lettersOf(short)
  if (letters === null) return null
  const words = [...plain.slice(start, end).matchAll(WORD)].slice(-WORDS_MAX)
  const last = words.at(-1)
  for (const [index, word] of words.entries()) {
    if (word === last || !last || SMALL.test(word[0])) continue
    if (!beginsAlike(word[0], letters)) continue
    const end = endOfForm(words.slice(index), letters)
    if (end !== null) return { start: start + word.index, end: start + end }
  }
  return null
}

/** "MEta-TRAnsfer", "REsilience": capitals by which a word shows what is taken from it. */
const SHOWS = /^[A-Z]{2,}[a-z]{2}|^[a-z]+[A-Z]|^[A-Z][a-z]+[A-Z]/

/** The words after the short name that spell it, where capitals show their letters; null: none do. */
export function shownFormAfter(
  plain: string,
  start: number,
  end: number,
  short: string,
): Span | null {
  const letters = lettersOf(short)
  if (letters === null) return null
  const rest = plain.slice(start, end)
  const words = [...rest.slice(0, /[.;:()]/.exec(rest)?.index).matchAll(WORD)].slice(
    0,
    WORDS_MAX * 2,
  )
  if (!words.some(([text]) => SHOWS.test(text))) return null
  const isName = (text: string) => text.length > 3 && short.includes(text)
  for (const [index, word] of words.entries()) {
    if (SMALL.test(word[0]) || !beginsAlike(word[0], letters)) continue
    for (let count = 2; count <= WORDS_MAX && index + count <= words.length; count++) {
      const form = words.slice(index, index + count)
      const last = form.at(-1)
      if (
        !last ||
        SMALL.test(last[0]) ||
        !showsLetters(form.map(([text]) => text)) ||
        form.some(([text]) => isName(text))
      )
        continue
      if (
        shareSpelt(
          form.map(([text]) => text),
          letters,
        ) < SHARE_SHOWN_MIN
      )
        continue
      return { start: start + word.index, end: start + last.index + last[0].length }
    }
  }
  return null
}

/** Two words with capitals inside, or one among words that all begin with one. */
function showsLetters(words: readonly string[]): boolean {
  const shown = words.filter((word) => SHOWS.test(word)).length
  return (
    shown > 1 || (shown === 1 && words.every((word) => SMALL.test(word) || /^[A-Z]/.test(word)))
  )
}

/** Where the words end that spell the letters, without a kind that no letter stands for; null: they do not. */
function endOfForm(words: readonly RegExpMatchArray[], letters: string): number | null {
  let end: number | null = null
  for (let count = words.length; count > 1; count--) {
    const texts = words.slice(0, count).map(([text]) => text)
    if (shareSpelt(texts, letters) < SHARE_MIN) break
    const last = words[count - 1]
    end = (last?.index ?? 0) + (last?.[0].length ?? 0)
    if (!KIND.test(texts.at(-1) ?? '')) break
  }
  return end
}

/** "X-METRA" begins with "cross-lingual". */
function beginsAlike(word: string, letters: string): boolean {
  return letters.startsWith('x')
    ? /^(?:x|cross|ex)/i.test(word)
    : word.toLowerCase().startsWith(letters.charAt(0))
}

/**
 * The share of the letters that begin a word, follow such a letter in its word, or are capitals inside one, on the
 * best way through the words; 0 where a letter is in none of them.
 */
function shareSpelt(words: readonly string[], letters: string): number {
  let best = new Map<number, number>([[1, 1]])
  for (const [index, word] of words.entries()) {
    const next = index === 0 ? new Map<number, number>() : new Map(best)
    for (const [from, score] of best) {
      for (const [to, gain] of waysThrough(word, letters, from, index === 0)) {
        if ((next.get(to) ?? -1) < score + gain) next.set(to, score + gain)
      }
    }
    best = next
  }
  return (best.get(letters.length) ?? 0) / letters.length
}

/** How far letters from `from` on can be taken from one word, and how many of them show. */
function waysThrough(word: string, letters: string, from: number, isFirst: boolean) {
  const lower = word.toLowerCase()
  const ways: [to: number, gain: number][] = isFirst ? [[from, 0]] : []
  let at = isFirst ? 0 : -1
  let gain = 0
  for (let to = from; to < letters.length; to++) {
    const before = at
    at = lower.indexOf(letters.charAt(to), before + 1)
    if (at === -1) break
    // "knowledgE": a capital inside shows where a letter comes from.
    const capital = word.indexOf(letters.charAt(to).toUpperCase(), before + 1)
    if (at !== before + 1 && capital !== -1) at = capital
    gain += at === before + 1 || at === capital ? 1 : 0
    ways.push([to + 1, gain])
  }
  return ways
}
