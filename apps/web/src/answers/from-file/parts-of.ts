/** Parts between semicolons or lines; and between commas, as long as nothing is named with those commas. */
export function partsOf(said: string, isNamed: (part: string) => boolean): string[] {
  return said
    .split(/[;\n|]/)
    .flatMap((part) => (isNamed(part) ? [part] : betweenCommas(part.split(','), isNamed)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function betweenCommas(pieces: readonly string[], isNamed: (part: string) => boolean): string[] {
  const parts: string[] = []
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length
    while (end > at + 1 && !isNamed(pieces.slice(at, end).join(','))) end -= 1
    parts.push(pieces.slice(at, end).join(','))
    at = end
  }
  return parts
}
