import type { PaperGroup, PaperSection } from './paper-questionnaire.ts'
import { letterOf, type Space } from './space-on-paper.ts'

/** Shorter lists are read faster where they are ticked than looked up. */
const LONG = 10

/** Where on paper a question stands: "3.11", in the first of several copies: "6.3, Ny insats (1)". */
export type PlaceOnPaper = string

interface ListTexts {
  /** Of how many may be written, where not any number. */
  readonly fromList: (place: PlaceOnPaper, most: number | undefined) => string
  readonly fromListOnRow: (place: PlaceOnPaper) => string
}

/**
 * On paper a long list is named once: where it stands first each of it has a letter, and from then on letters are written.
 * What is returned is asked about each question in the order in which they stand.
 */
export function listsOnPaper(sections: readonly PaperSection[], copies: number, texts: ListTexts) {
  const repeated = repeatedIn(sections, copies)
  const named = new Map<string, PlaceOnPaper>()
  return (space: Space, place: PlaceOnPaper): Space => {
    const list = keyOf(space)
    if (list === undefined || !repeated.has(list)) return space
    const first = named.get(list)
    if (first !== undefined) return inLetters(space, first, texts)
    named.set(list, place)
    return withLetters(space)
  }
}

function repeatedIn(sections: readonly PaperSection[], copies: number): ReadonlySet<string> {
  const spaces = sections.flatMap(({ questions, group }) => [
    ...questions.map(({ space }) => space),
    ...inCopies(group, copies),
  ])
  const counts = new Map<string, number>()
  for (const list of spaces.map(keyOf)) if (list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 1).map(([list]) => list))
}

const inCopies = (group: PaperGroup | undefined, copies: number) =>
  Array.from({ length: copies }, () => group?.questions.map(({ space }) => space) ?? []).flat()

/** The same for every question that is answered from the same list; undefined where there is no long one. */
function keyOf(space: Space): string | undefined {
  if (space.kind === 'lines') return undefined
  const texts =
    space.kind === 'rows' ? space.letters.map((it) => it.slice(it.indexOf(' ') + 1)) : space.boxes.map((it) => it.text)
  return texts.length < LONG ? undefined : texts.join('\n')
}

/** The rows of a matrix have theirs already. */
const withLetters = (space: Space): Space =>
  space.kind === 'boxes' || space.kind === 'places'
    ? { ...space, boxes: space.boxes.map((box, at) => ({ ...box, text: `${letterOf(at)} ${box.text}` })) }
    : space

function inLetters(space: Space, first: PlaceOnPaper, texts: ListTexts): Space {
  switch (space.kind) {
    case 'boxes':
      return { kind: 'lines', lines: space.most === 1 ? 1 : 2, hint: texts.fromList(first, space.most) }
    case 'places':
      return { ...space, boxes: [], hint: [space.hint, texts.fromList(first, undefined)].filter(Boolean).join(' ') }
    case 'rows':
      return { ...space, letters: [], hint: texts.fromListOnRow(first) }
    case 'lines':
      return space
  }
}
