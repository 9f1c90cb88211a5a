/** BibTeX keeps capitals by braces: `{BERT}` and `{O}ttoman` in titles. */
export function unbrace(title: string): string {
  return title.replace(/(?<![\\^_}A-Za-z])\{(\p{Lu}[\p{L}\p{N}+-]*)\}/gu, '$1')
}

const WORD_LENGTH_MAX = 100
/** What begins a subtitle: a word with a capital ("Medical", "LLM", "A Survey") or one of these. */
const SUBTITLE =
  /^(?:\p{Lu}[\p{L}\p{N}]|A \p{L}|(?:an?|the|towards?|how|when|why|what|from|on|learning|is|are|can|do|does) )/u

/**
 * A space after the first colon when it is missing: "JMedLoRA:Medical Domain". Not in 16:9, http://, C:D,
 * 10:PM or std::vector, nor where the colon stands inside a name that has a subtitle of its own
 * ("RE:BT-Espresso: Improving …").
 */
export function spaceColon(title: string): string {
  const colon = title.indexOf(':')
  const before = /[^\s:(]+$/.exec(title.slice(Math.max(0, colon - WORD_LENGTH_MAX), colon))?.[0]
  const after = title.slice(colon + 1)
  if (colon < 0 || before === undefined || !SUBTITLE.test(after)) return title
  if (/^\S{1,100}: /.test(after) || /^\p{L}$/u.test(before)) return title
  const isTime = /^\d+$/.test(before) && !/^(?:\p{Lu}\p{Ll}|A )/u.test(after)
  return isTime ? title : `${title.slice(0, colon)}: ${after}`
}
