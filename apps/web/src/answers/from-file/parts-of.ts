/** "0,5 tjänst" is one thing, "1981,1983" are two. */
const BETWEEN = /,(?!(?<=\d,)\d{1,2}(?!\d))/

/** Parts between semicolons or lines; and between commas, as long as nothing is named with those commas, of which no name has more. */
export function partsOf(said: string, isNamed: (part: string) => boolean, mostCommas: number): string[] {
  return said
    .split(/[;\n|]/)
    .flatMap((part) => {
      const parts = betweenWords(part, isNamed)
      return parts.every(isNamed) ? parts : betweenCommas(part.split(BETWEEN), isNamed, mostCommas)
    })
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function betweenCommas(pieces: readonly string[], isNamed: (part: string) => boolean, mostCommas: number): string[] {
  const parts: string[] = []
  for (let at = 0; at < pieces.length;) {
    let end = Math.min(pieces.length, at + mostCommas + 1)
    while (end > at + 1 && !isNamed(pieces.slice(at, end).join(','))) end -= 1
    parts.push(...betweenWords(pieces.slice(at, end).join(','), isNamed))
    at = end
  }
  return parts
}

/** "Sala och Köping", "Sala/Köping": only where each of them is named, and the whole is not. */
function betweenWords(part: string, isNamed: (part: string) => boolean): readonly string[] {
  if (isNamed(part)) return [part]
  const parts = part.split(/\s+(?:och|samt|and)\s+|\s*[&+/]\s*/i).filter((it) => it.trim() !== '')
  return parts.length > 1 && parts.every(isNamed) ? parts : [part]
}
