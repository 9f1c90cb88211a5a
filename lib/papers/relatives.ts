type Family = { code: string; name: string }
type Placed = { code: string; familyPath: readonly Family[]; script: string | null }

/** `by` is what the languages share with the one asked about, and `name` what it is called. */
export type Relatives<T> = { by: 'family' | 'script'; name: string; languages: T[] }

/**
 * The languages of the narrowest family that a language shares with any of the others, else those written in its
 * script; null: none is.
 */
export function relatives<T extends Placed>(
  language: Placed,
  others: readonly T[],
): Relatives<T> | null {
  for (const family of language.familyPath.toReversed()) {
    const languages = others.filter(
      (other) =>
        other.code !== language.code && other.familyPath.some(({ code }) => code === family.code),
    )
    if (languages.length > 0) return { by: 'family', name: family.name, languages }
  }
  const { script, code } = language
  const languages = others.filter((other) => other.code !== code && other.script === script)
  return script === null || languages.length === 0
    ? null
    : { by: 'script', name: script, languages }
}
