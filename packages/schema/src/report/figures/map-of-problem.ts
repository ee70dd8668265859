import { isWithheld } from '../../answers/audience.ts'
import { isLarge, isSizeKnown } from '../../definitions/problem-size.ts'
import type { OneMap, TileTone } from '../../document/tile-map.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import type { FigureData } from '../figure-data.ts'
import type { Report } from '../report.ts'
import { aboutSize } from './problem-sizes.ts'
import { sentences } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'

type Across = NonNullable<FigureData['across']>
export type ProblemAcross = Across['problems'][number] & Pick<Report['problems'][number], 'cells' | 'large'>
type Concern = ProblemAcross['cells'][number]['concern']

export function mapOf(it: ProblemAcross, tiles: Across['tiles'], writing: ReportWriting): OneMap {
  const { say, nameOf, language } = writing
  const concernIn = new Map(it.cells.map(({ municipality, concern }) => [municipality, concern]))
  return {
    name: problemName(it.problem, language),
    about: aboutSize(it.problem),
    summary: summary(it, writing),
    tiles: tiles.map(({ municipality, x, y }) => {
      const tone = toneOf(concernIn.get(municipality))
      const about = tone === 'unknown' ? null : { municipality }
      return { name: nameOf(municipality), x, y, tone, text: say(`across.tone.${tone}`), about }
    }),
    bridges: [
      ...it.actions.map(({ places }, at) => ({ letter: letterOf(at), places: places.map(nameOf) })),
      ...it.pairs.map((places) => ({ letter: null, places: places.map(nameOf) })),
    ],
    framed: it.alone.flat().map(nameOf),
    lists: listsOf(it, writing),
  }
}

export const whereLarge = ({ cells }: ProblemAcross): string[] =>
  cells.filter(({ concern }) => isLarge(concern.municipality) || isLarge(concern.police)).map((it) => it.municipality)

export const namesOf = (codes: readonly string[], { list, nameOf }: ReportWriting): string => list(codes.map(nameOf))

function toneOf(concern: Concern | undefined): TileTone {
  const said = [concern?.municipality, concern?.police]
  const large = said.filter(isLarge).length
  if (large > 0) return large > 1 ? 'both' : 'one'
  return said.some((it) => it !== null && it !== undefined && !isWithheld(it) && isSizeKnown(it)) ? 'none' : 'unknown'
}

/** A … Z, A2 … */
const letterOf = (at: number) => `${String.fromCodePoint(65 + (at % 26))}${at < 26 ? '' : Math.floor(at / 26) + 1}`

function listsOf(it: ProblemAcross, writing: ReportWriting): OneMap['lists'] {
  const { say, nameOf } = writing
  const actions = it.actions.map(({ name, places }, at) => `${letterOf(at)} ${name}: ${namesOf(places, writing)}`)
  const pairs = it.pairs.map((pair) => pair.map(nameOf).join('–'))
  const alone = it.alone.map((group) => namesOf(group, writing))
  return [
    { title: say('across.columns.actions'), items: actions },
    { title: say('across.columns.pairs'), items: pairs },
    { title: say('across.columns.alone'), items: alone },
  ].filter(({ items }) => items.length > 0)
}

function summary(it: ProblemAcross, { say, language, counted }: ReportWriting): string {
  const name = problemName(it.problem, language)
  return sentences(
    it.large ? say('across.large', { problem: name, counted: counted(it.large) }) : `${name}.`,
    say('across.efforts', { count: it.actions.length }),
    it.pairs.length > 0 && say('across.cooperating', { count: it.pairs.length }),
    it.alone.length > 0 && say('across.aloneHere', { count: it.alone.length }),
  )
}
