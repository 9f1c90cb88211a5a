/** How citation programs mark what keeps its capitals. */
const OPEN = '<span class="nocase">'
const CLOSE = '</span>'

/** A word without the signs around it: "(LoRA)," is LoRA. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu
/** Words of a compound, and what joins them: "XLM-R", "GPT-4/Llama". */
const JOINED = /[^-‐‑–/]+|[-‐‑–/]/gu

/**
 * A title in which what styles must not write small is marked: LoRA, GPT-4, BLOOM+1, and the names given. Words that begin
 * with a capital because a title's words do are left to the style.
 *
 * @param names What is known to be a name: of languages, models and what a paper introduces. Of a longer one the first word counts.
 */
export function protectedTitle(title: string, names: readonly string[] = []): string {
  // All in capitals, they tell nothing
  if (!/\p{Ll}/u.test(title)) return title
  const known = new Set(
    names.flatMap((name) => name.match(WORD)?.[0] ?? []).map((name) => name.toLowerCase()),
  )
  return title.replace(WORD, (word) => protectedWord(word, known))
}

/** Marks as one what belongs together in a compound: GPT-4 whole, of LoRA-based the name alone. */
function protectedWord(word: string, known: ReadonlySet<string>): string {
  if (isKnown(word, known)) return OPEN + word + CLOSE
  const parts = word.match(JOINED) ?? [word]
  const isName = parts.map((part) => keepsCapitals(part) || isKnown(part, known))
  const goesAlong = (at: number) => /^(?:\p{Lu}|\p{N}[\p{N}.]*)$/u.test(parts[at] ?? '')
  for (let at = 2; at < parts.length; at += 2) {
    if (isName[at - 2] && goesAlong(at)) isName[at] = true
  }
  // What joins two names is of the name
  for (let at = 1; at < parts.length; at += 2)
    isName[at] = isName[at - 1] === true && isName[at + 1] === true
  const marked = parts.map((part, at) => {
    const begins = isName[at] && !isName[at - 1] ? OPEN : ''
    const ends = isName[at] && !isName[at + 1] ? CLOSE : ''
    return begins + part + ends
  })
  return marked.join('')
}

/** A capital behind the first letter, or a figure beside letters: mT5, QLoRA, 3D. Or one letter that is no article. */
function keepsCapitals(part: string): boolean {
  if (!/\p{Lu}/u.test(part)) return false
  return /.\p{Lu}|\p{N}/u.test(part) || (part.length === 1 && part !== 'A')
}

/** A known name, in the plural as well: "Teaching Llamas Dutch". */
function isKnown(part: string, known: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(part)) return false
  const name = part.toLowerCase()
  return known.has(name) || (name.endsWith('s') && known.has(name.slice(0, -1)))
}
