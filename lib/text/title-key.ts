/**
 * The normalised title by which papers without an id are known: letters and digits, without marks, in lower
 * case. A title of signs alone is its own key, or all such titles would be one paper.
 */
export function titleKey(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.replace(/\s+/g, '')
}
