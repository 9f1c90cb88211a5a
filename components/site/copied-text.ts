/** What became of copying: done, to be pressed again, or refused. */
export type Copied = 'copied' | 'again' | 'refused'

/**
 * Copies a text. Browsers give the clipboard only to secure pages, may refuse it, and want a press that is a moment old:
 * one from before scripts ran may have waited too long (lib/answers/first-sign.js).
 */
export async function copiedText(text: string): Promise<Copied> {
  const isFresh = navigator.userActivation?.isActive ?? true
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return isFresh || navigator.clipboard === undefined ? 'refused' : 'again'
  }
}
