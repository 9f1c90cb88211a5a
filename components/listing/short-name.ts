/**
 * A name as short as people who know it say it: "LoRA" for "Low-rank adaptation (LoRA)". Names without
 * an abbreviation at their end, "(IA)³" among them, stay whole.
 */
export function shortName(name: string): string {
  return /\S \(([\p{Lu}\p{N}][^\s()]*)\)$/u.exec(name)?.[1] ?? name
}
