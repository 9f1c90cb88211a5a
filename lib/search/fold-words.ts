/** Lower case, without marks; so that "Nyström" is found by "nystrom". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The folded words of a text: letters and digits only. "Pre-training" gives "pre" and "training". */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
