/** The ends of compounds that describe instead of naming: "LLM-based", "Real-Time", "GPU-friendly". */
const DESCRIBING =
  /[-‐](?:based|style|styled|like|guided|driven|aware|free|specific|centric|oriented|level|trained|parameter|generated|augmented|agnostic|enhanced|inspired|aided|assisted|enabled|only|powered|friendly|type|shot|time|hard|complete|tuned|to|and|th|dimensional|dim|norm|bit|optimal|efficient|wise|invariant|equipped|denied|induced|ready|scale|quality|trivial|compatible|equivariant|supervised|robust|net's)s?$/i
const ORDINARY = /^[A-Za-z]?[a-z]+(?:[-'.][A-Z]?[a-z]+)+$/
const QUANTITY = /^[\d.,]+[A-Za-z]{0,3}$|^[A-Za-z]?\d+(?:[-x]\d*[A-Za-z]*)?$|^\d+[-x]|^v\d/

/** "gpt-3.5-turbo-16k": a version of what everybody uses. */
const VERSION = /^(?:gpt|claude|gemini|llama|qwen|text-davinci|o\d)-?\d.*-/i

/** "LLM-based": an adjective, whatever its capitals. */
export function describes(word: string): boolean {
  return DESCRIBING.test(word) || word.endsWith('-training')
}

/** Whether a word with capitals or digits inside may be a name, by its looks alone. */
export function looksLikeName(word: string): boolean {
  if (word.length < 2 || word.length > 30) return false
  if (describes(word) || QUANTITY.test(word) || VERSION.test(word)) return false
  if (/^(?:[A-Z]\.)+$|['’]s?$|\.(?:com|org|io|science|edu|net|ai|html?|pdf)$/i.test(word))
    return false
  // "cO" is left of a formula.
  return !ORDINARY.test(word) && !/^[a-z][A-Z]$/.test(word)
}

/**
 * "Chinese-Mixtral", "Branch-and-Merge": capitals that only a name has in running text, unless more
 * capitalised words follow ("Human-Robot Interaction").
 */
export function isCompoundName(
  { text, end }: { text: string; end: number },
  plain: string,
): boolean {
  return (
    /^[A-Z][a-z]+(?:-[a-z]+)*(?:-[A-Z][a-z]+)+$/.test(text) &&
    /^(?:$|[,.;:)]|\s(?:\(|(?:and|or|which|that|to|for|is|with|by|as|in|on)\b))/.test(
      plain.slice(end, end + 7),
    )
  )
}
