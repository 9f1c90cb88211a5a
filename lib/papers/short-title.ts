const WORDS_MAX = 3
const LENGTH_MAX = 24

/**
 * A title as short as people say it: "ChocoLlama" for "ChocoLlama: Lessons Learned From Teaching Llamas Dutch". Without a
 * few words and a colon at its head it stays whole.
 */
export function shortTitle(title: string): string {
  const head = title.slice(0, Math.max(0, title.search(/:\s/)))
  const isShort = head.length <= LENGTH_MAX && head.split(/\s+/).length <= WORDS_MAX
  return head !== '' && isShort ? head : title
}
