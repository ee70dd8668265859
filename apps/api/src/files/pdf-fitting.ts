/** As much of a text as is no higher than the room, cut between words, and the rest; at least a word, so that it ends. */
export function fitting(text: string, room: number, heightOf: (text: string) => number): readonly [string, string] {
  if (text === '' || heightOf(text) <= room) return [text, '']
  const words = text.split(/(?<=\s)/)
  let fits = 1
  let tooMany = words.length
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (heightOf(words.slice(0, middle).join('').trimEnd()) <= room) fits = middle
    else tooMany = middle
  }
  return [words.slice(0, fits).join('').trimEnd(), words.slice(fits).join('')]
}
