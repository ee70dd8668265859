/** "0,5 tjänst" is one thing, "1981,1983" are two. */
const BETWEEN = /,(?!(?<=\d,)\d{1,2}(?!\d))/

/** Parts between semicolons or lines; and between commas, as long as nothing is named with those commas, of which no name has more. */
export function partsOf(said: string, isNamed: (part: string) => boolean, mostCommas: number): string[] {
  return said
    .split(/[;\n|]/)
    .flatMap((part) => (isNamed(part) ? [part] : betweenCommas(part.split(BETWEEN), isNamed, mostCommas)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function betweenCommas(pieces: readonly string[], isNamed: (part: string) => boolean, mostCommas: number): string[] {
  const parts: string[] = []
  for (let at = 0; at < pieces.length;) {
    let end = Math.min(pieces.length, at + mostCommas + 1)
    while (end > at + 1 && !isNamed(pieces.slice(at, end).join(','))) end -= 1
    parts.push(pieces.slice(at, end).join(','))
    at = end
  }
  return parts
}
