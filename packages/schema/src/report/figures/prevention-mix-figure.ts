import { initiativeStatus, isUnderWay } from '../../definitions/initiative-status.ts'
import { approaches, levels } from '../../definitions/prevention-mix.ts'
import type { Squares } from '../../document/figure.ts'
import { approach as approachList, preventionLevel } from '../../questionnaires/code-lists/initiative.ts'
import type { FigureData } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { figureOf } from './figure-of.ts'
import { fromText } from './from-text.ts'

type Initiatives = NonNullable<FigureData['initiatives']>

/** F5: social or situational, universal, selective or indicated. */
export const preventionMixFigure: ReportFigure = {
  id: 'prevention-mix-figure',
  chapter: 'insatser',
  behind: {
    questions: ['initiatives.level', 'initiatives.approach'],
    entries: (it) => isUnderWay(initiativeStatus(it)),
  },
  compile(writing) {
    const initiatives = writing.report.figures?.initiatives
    if (!initiatives || initiatives.underWay === 0) return null
    const { say } = writing
    const drawing = squaresOf(initiatives, writing)
    return figureOf(writing, {
      title: say('mix.title'),
      summary: sentences(summary(initiatives, writing), counted(initiatives, writing)),
      drawing,
      columns: [say('mix.approach'), ...drawing.columns, { title: say('mix.sum'), about: ofKnownLevel }],
      about: [...drawing.rows.map(({ head }) => head.about ?? null), ofKnownApproach],
      rows: [
        ...drawing.rows.map(({ head, counts, sum }) => [head.title, ...counts, sum]),
        [say('mix.sum'), ...drawing.sums, null],
      ],
    })
  },
}

const countOf = ({ mix }: Initiatives, where: { readonly approach?: string; readonly level?: string }) =>
  mix
    .filter((it) => where.approach === undefined || it.approach === where.approach)
    .filter((it) => where.level === undefined || it.level === where.level)
    .reduce((sum, { count }) => sum + count, 0)

// What is not known of an initiative is in no sum.
const ofKnownLevel = { saying: { 'initiatives.level': levels } }
const ofKnownApproach = { saying: { 'initiatives.approach': [...approaches, 'both'] } }

function squaresOf(initiatives: Initiatives, { say, language }: ReportWriting): Squares {
  const head = (list: typeof approachList | typeof preventionLevel, code: string) => {
    const found = list.find((it) => it.code === code)
    return {
      title: found?.text[language] ?? code,
      explanation: found && 'help' in found ? found.help[language] : '',
    }
  }
  return {
    kind: 'squares',
    columns: levels.map((level) => ({
      ...head(preventionLevel, level),
      about: { saying: { 'initiatives.level': [level] } },
    })),
    rows: approaches.map((approach) => ({
      head: { ...head(approachList, approach), about: { saying: { 'initiatives.approach': [approach, 'both'] } } },
      counts: levels.map((level) => countOf(initiatives, { approach, level })),
      sum: countOf(initiatives, { approach }),
    })),
    sumTitle: say('mix.sum'),
    sums: levels.map((level) => countOf(initiatives, { level })),
    aboutSums: { row: ofKnownLevel, column: ofKnownApproach },
  }
}

/** Of the levels, and of the ways to work, which is most and which least common. */
function summary(initiatives: Initiatives, { say, language }: ReportWriting): string {
  const ranked = levels
    .map((level) => ({ level, count: countOf(initiatives, { level }) }))
    .toSorted((one, other) => other.count - one.count)
  const [most, , least] = ranked
  if (!most || !least) return ''
  const nameOf = (code: string) => preventionLevel.find((it) => it.code === code)?.text[language].toLowerCase() ?? code
  if (most.count === least.count) return say('mix.even', { count: most.count })
  return say('mix.summary', { most: nameOf(most.level), so: most.count, least: nameOf(least.level), few: least.count })
}

function counted(initiatives: Initiatives, writing: ReportWriting): string {
  const { underWay, both, mixNotKnown } = initiatives
  const { say } = writing
  return sentences(
    say('mix.counted', { count: underWay, from: fromText(initiatives.from, writing) }),
    both > 0 && say('mix.both', { count: both }),
    mixNotKnown > 0 && say('mix.notKnown', { count: mixNotKnown }),
  )
}
