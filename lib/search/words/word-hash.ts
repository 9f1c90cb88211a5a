export const HASH_START = 0x811c9dc5

/** FNV-1a over UTF-16 code units. */
export function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

export function wordHash(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashNext(hash, word.charCodeAt(at))
  return hash
}
