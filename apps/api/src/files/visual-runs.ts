import bidiFactory from 'bidi-js'

// Its types tell of an import that Node makes another way.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()

export interface VisualRun {
  /** As it is written, with brackets turned where it is read from right to left. */
  readonly text: string
  readonly isRightToLeft: boolean
}

/** A bracket as it is drawn in words from right to left, and back. */
export const mirrored = (character: string) => bidi.getMirroredCharacter(character) ?? character

/** A line as its parts stand from left to right on paper, by the Unicode bidirectional algorithm. */
export function visualRuns(line: string, base: 'ltr' | 'rtl'): readonly VisualRun[] {
  const { levels } = bidi.getEmbeddingLevels(line, base)
  const runs: { text: string; level: number }[] = []
  for (const [at, character] of line.split('').entries()) {
    const level = levels[at] ?? 0
    const last = runs.at(-1)
    const drawn = level % 2 === 1 ? mirrored(character) : character
    if (last && last.level === level) last.text += drawn
    else runs.push({ text: drawn, level })
  }
  for (let level = Math.max(...runs.map((it) => it.level)); level > 0; level--) reverseFrom(level, runs)
  return runs.map((it) => ({ text: it.text, isRightToLeft: it.level % 2 === 1 }))
}

/** Turns each row of neighbours of at least this level round. */
function reverseFrom(level: number, runs: { readonly level: number }[]) {
  for (let from = 0; from < runs.length; from++) {
    let to = from
    while ((runs[to]?.level ?? -1) >= level) to++
    runs.splice(from, to - from, ...runs.slice(from, to).toReversed())
    from = Math.max(from, to)
  }
}
