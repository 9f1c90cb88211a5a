type Family = { code: string; name: string }
type Placed = { code: string; familyPath: readonly Family[] }

/** The languages of the narrowest family that a language shares with any of the others; null: none does. */
export function relatives<T extends Placed>(
  language: Placed,
  others: readonly T[],
): { family: Family; languages: T[] } | null {
  for (const family of language.familyPath.toReversed()) {
    const languages = others.filter(
      (other) =>
        other.code !== language.code && other.familyPath.some(({ code }) => code === family.code),
    )
    if (languages.length > 0) return { family, languages }
  }
  return null
}
