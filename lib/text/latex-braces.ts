/** Where each opening brace closes, by its place. Escaped and unpaired braces are not in it. */
export function matchBraces(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  if (!text.includes('{')) return pairs
  const open: number[] = []
  for (let place = 0; place < text.length; place++) {
    const sign = text[place]
    if (sign === '\\') place++
    else if (sign === '{') open.push(place)
    else if (sign === '}') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, place)
    }
  }
  return pairs
}
