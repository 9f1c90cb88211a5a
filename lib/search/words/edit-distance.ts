/**
 * How many letters must be left out, added, exchanged or swapped with their neighbour to make one word of another
 * (optimal string alignment, Damerau 1964), as far as it is at most `limit`; else `limit` + 1.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const letter = one.charCodeAt(row - 1)
    const here = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const match = other.charCodeAt(column - 1)
      let steps = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (letter === match ? 0 : 1),
      )
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        match === one.charCodeAt(row - 2)
      if (isSwap) steps = Math.min(steps, (before[column - 2] ?? 0) + 1)
      here.push(steps)
      least = Math.min(least, steps)
    }
    // A swap reaches back over one row, so only two rows beyond the limit end it
    if (least > limit && Math.min(...above) > limit) return limit + 1
    before = above
    above = here
  }
  return Math.min(above[other.length] ?? 0, limit + 1)
}
