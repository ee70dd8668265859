import { isWithheld, type Withheld } from '../answers/audience.ts'
import type { HeatMap } from '../document/figure.ts'
import type { Cell, Mark } from '../document/table.ts'
import type { Concern } from '../gaps/gap.ts'
import { concernCode } from '../gaps/concern-code.ts'
import { concernWords } from '../gaps/gap-words.ts'
import { groupProblems, problemName } from '../questionnaires/problem-groups.ts'
import { OUTLINE_WITH_KEPT_TOGETHER } from './outline.ts'
import { signs } from './indicator-status.ts'
import { aboutSize } from './figures/problem-sizes.ts'
import { largeOf } from './large-problem.ts'
import type { Report } from './report.ts'
import type { ReportWriting } from './report-writing.ts'

type Problem = Report['problems'][number]

const concernSigns = { unknown: '~', not_applicable: '·', none: '?' } as const
const DIFFERS = '≠'

/** A row for each problem under its group, and in each municipality what both sides say. */
export function heatMap(writing: ReportWriting, problems: readonly string[]): HeatMap {
  const { report, say, language } = writing
  const rowOf = (code: string): Cell[] => {
    const problem = report.problems.find((it) => it.problem === code)
    if (!problem) return []
    const judged = new Map(problem.cells.map((it) => [it.municipality, it]))
    const cells = report.response.map(({ municipality }) => heatCell(judged.get(municipality), writing))
    return [problemName(code, language), ...cells, largeCell(problem, writing)]
  }
  return {
    kind: 'heat-map',
    ...((report.outline ?? 1) >= OUTLINE_WITH_KEPT_TOGETHER && { upright: true }),
    columns: [
      { title: say('problem') },
      ...report.response.map(({ name, municipality }) => ({
        title: name,
        language: 'sv' as const,
        about: { municipality },
      })),
      { title: say('problems.large') },
    ],
    groups: groupProblems(problems).map(({ group, problems: grouped }) => ({
      title: group?.[language] ?? say('otherProblems'),
      rows: grouped.map(({ code }) => rowOf(code)),
      about: grouped.map(({ code }) => aboutSize(code)),
    })),
  }
}

function heatCell(cell: Problem['cells'][number] | undefined, writing: ReportWriting): Cell {
  if (!cell) return '–'
  const sides = [
    markOf('municipality', cell.concern.municipality, writing),
    markOf('police', cell.concern.police, writing),
  ]
  const [left, right] = sides
  const differs = { sign: DIFFERS, text: writing.say('problems.differs'), tone: 'differs' as const }
  const marks = cell.differs && left && right ? [left, differs, right] : sides
  const text = [...sides.map((it) => `${it.text}.`), ...(cell.differs ? [differs.text] : [])].join(' ')
  const isSilent = cell.concern.municipality === null && cell.concern.police === null
  return { text, marks, ...(isSilent && { about: null }) }
}

function markOf(side: 'municipality' | 'police', concern: Concern | Withheld, writing: ReportWriting): Mark {
  const { say } = writing
  const text = `${say(`sideName.${side}`)} ${concernInWords(concern, writing)}`
  if (isWithheld(concern)) return { sign: signs.not_shown, text, tone: 'not_shown' }
  const code = concernCode(concern)
  return { sign: concernSign(code), text, tone: code }
}

const concernSign = (code: ReturnType<typeof concernCode>) =>
  code === 'unknown' || code === 'not_applicable' || code === 'none' ? concernSigns[code] : code

/** "stort (3)", or why it is not shown. */
export const concernInWords = (concern: Concern | Withheld, { say, language }: ReportWriting): string =>
  isWithheld(concern) ? say(`notShown.${concern.notShown}`) : concernWords[concernCode(concern)][language]

function largeCell(problem: Problem, { say }: ReportWriting): Cell {
  const large = largeOf(problem)
  if (large) return say('problems.of', { so: large.count, of: large.of })
  const text = say('counted.tooFew')
  return { text, marks: [{ sign: signs.not_shown, text, tone: 'not_shown' }] }
}

export function heatLegend({ say, language, isForOthers }: ReportWriting): Mark[] {
  const codes = ['0', '1', '2', '3', '4', 'unknown', 'not_applicable', 'none'] as const
  const withheld = `${say('notShown.respondent')}. ${say('problems.ofShown')}`
  return [
    { sign: '', text: say('problems.sides') },
    ...codes.map((code) => ({ sign: concernSign(code), text: concernWords[code][language], tone: code })),
    isForOthers
      ? { sign: signs.not_shown, text: withheld, tone: 'not_shown' }
      : { sign: DIFFERS, text: say('problems.differs'), tone: 'differs' },
  ]
}
