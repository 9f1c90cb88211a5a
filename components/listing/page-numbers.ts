/** Pages to link to, in order; null stands for those left out between two of them. */
export function pageNumbers(current: number, last: number): (number | null)[] {
  const wanted = [1, current - 1, current, current + 1, last].filter((n) => n >= 1 && n <= last)
  const numbers = [...new Set(wanted)].sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const missing = number - (numbers[index - 1] ?? number) - 1
    if (missing <= 0) return [number]
    return missing === 1 ? [number - 1, number] : [null, number]
  })
}
